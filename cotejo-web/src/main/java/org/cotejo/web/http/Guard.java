package org.cotejo.web.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns away whatever does not come from the workbench's own pages.
public final class Guard {
  /// Of the form field, for forms.
  public static final String FIELD = "token";
  /// Of the header, for scripts.
  public static final String HEADER = "X-Cotejo-Token";

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final int TOKEN_BYTES = 32;

  private final String token;

  private Guard(String token) {
    this.token = token;
  }

  /// With a token of its own.
  public static Guard make() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return new Guard(HexFormat.of().formatHex(random));
  }

  /// What the workbench's pages send along with every post.
  public String token() {
    return token;
  }

  /// @throws ForbiddenResponse with what is wrong and what to do
  public void check(Context context, int port) {
    List<String> own = List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    if (!own.contains(text(context.header("Host")))) {
      throw new ForbiddenResponse("The workbench answers only as 127.0.0.1:" + port + " or localhost:" + port + ".");
    }
    if (!READING.contains(context.method())) {
      checkOrigin(context, own);
      checkToken(context);
    }
  }

  /// Browsers name the page's origin with every post; programs such as curl need not.
  private static void checkOrigin(Context context, List<String> own) {
    String origin = text(context.header("Origin"));
    if (!origin.isEmpty() && own.stream().noneMatch(host -> origin.equals("http://" + host))) {
      throw new ForbiddenResponse("The workbench takes changes only from its own pages.");
    }
  }

  private void checkToken(Context context) {
    String header = text(context.header(HEADER));
    String given = header.isEmpty() ? text(context.formParam(FIELD)) : header;
    if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
      throw new ForbiddenResponse("This page is from before the workbench was last started. Load it again, then repeat the step.");
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
