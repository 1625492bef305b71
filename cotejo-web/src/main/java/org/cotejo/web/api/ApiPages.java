package org.cotejo.web.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The description of the API, OpenAPI 3.1.
public final class ApiPages {
  private static final String FILE = "/org/cotejo/web/openapi.json";

  public void register(RoutesConfig routes) {
    String description = read();
    routes.get("/api/openapi.json", context -> context.contentType("application/json").result(description));
  }

  private static String read() {
    try (InputStream in = ApiPages.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
