package org.cotejo.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.cotejo.model.Sha256;

/// The workbench's own files: style sheet, scripts, fonts, from the jar.
public final class Assets {
  /// Where libraries lie that come by npm; missing if the program was built without Node.
  private static final String LIBRARY = "lib/htmx.min.js";
  private static final Pattern NAME = Pattern.compile("(?:lib/)?[a-z0-9-]+(?:\\.[a-z0-9]+)+");
  private static final int VERSION_LENGTH = 12;
  private static final Map<String, String> TYPES = Map.of(
      "css", "text/css", "js", "text/javascript", "woff2", "font/woff2", "svg", "image/svg+xml", "json", "application/json", "geojson", "application/geo+json");

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /// The address of a file. It holds the file's fingerprint, so that a browser may keep the file for good.
  public String address(String name) {
    return "/assets/" + name + "?v=" + bytes(name).map(bytes -> Sha256.of(bytes).substring(0, VERSION_LENGTH)).orElse("");
  }

  /// Whether the browser libraries are there.
  public boolean complete() {
    return bytes(LIBRARY).isPresent();
  }

  public void serve(Context context, String name) {
    byte[] bytes = bytes(name).orElseThrow(() -> new NotFoundResponse("There is no file " + name + "."));
    String ending = name.substring(name.lastIndexOf('.') + 1);
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(TYPES.getOrDefault(ending, "application/octet-stream")).result(bytes);
  }

  private Optional<byte[]> bytes(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    byte[] known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = Assets.class.getResourceAsStream("/org/cotejo/web/assets/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      read.put(name, bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
