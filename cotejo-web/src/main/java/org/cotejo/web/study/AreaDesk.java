package org.cotejo.web.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Upload;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.GeoJson;

/// Makes an outline that was sent as GeoJSON, as a file or pasted, a part of the address. What has more corners than an address holds is thinned.
final class AreaDesk {
  private static final int MOST_CORNERS = 90;
  private static final Set<String> FIELDS = Set.of("response", "around", "control", "place");

  private AreaDesk() {}

  static void register(Site site, String study) {
    site.upload("/" + study + "/area", (posted, files) -> address(posted, files, "/" + study));
  }

  private static Address address(Posted posted, List<Upload> files, String path) {
    String field = posted.value("into");
    String pasted = posted.form().first("geojson").orElse("").strip();
    if (!FIELDS.contains(field) || files.isEmpty() && pasted.isEmpty()) {
      throw new IllegalArgumentException(posted.texts().of("study.area.nothing"));
    }
    Area area = files.isEmpty() ? Area.of(pasted) : read(files.getFirst());
    String text = switch (area) {
      case Area.Drawn drawn -> drawn.thinned(MOST_CORNERS).path();
      case Area.Named named -> named.path();
    };
    return posted.form().at(path).without(Guard.FIELD, "into", "geojson").with(field, text);
  }

  private static Area read(Upload file) {
    try {
      Path copy = Files.createTempFile("cotejo-area", ".geojson");
      Files.delete(copy);
      file.saveAs(copy);
      try {
        return GeoJson.area(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
