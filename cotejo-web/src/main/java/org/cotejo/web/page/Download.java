package org.cotejo.web.page;

import io.javalin.http.Context;

/// Writes a file as the answer.
@FunctionalInterface
public interface Download {
  void send(Request request, Context context);
}
