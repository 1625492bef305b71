package org.cotejo.web.http;

import io.javalin.http.Context;
import java.util.Map;

/// What every answer tells the browser.
public final class Headers {
  private static final String POLICY = String.join("; ",
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'",
      "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

  private static final Map<String, String> ALWAYS = Map.of(
      "Content-Security-Policy", POLICY,
      "X-Content-Type-Options", "nosniff",
      "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
      "Cache-Control", "no-store");

  private Headers() {}

  public static void set(Context context) {
    ALWAYS.forEach(context::header);
  }
}
