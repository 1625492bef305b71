package org.cotejo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A report as intake hands it on.
///
/// @param id of the original bytes
/// @param name file name, or the URL where the source gives one
/// @param publisher the outlet's name, empty if unknown
/// @param title the headline, empty if unknown
/// @param published the day of publication; without one, relative dates stay unresolved
/// @param language the language it is coded in
/// @param text what is coded; for plain text files exactly the file's text
/// @param noise stretches of `text` that are not the report, ascending, without overlap
public record Document(
    DocumentId id,
    String name,
    String publisher,
    String title,
    Optional<LocalDate> published,
    Language language,
    String text,
    List<NoiseRegion> noise) {

  public Document {
    noise = List.copyOf(noise);
    int from = 0;
    for (NoiseRegion region : noise) {
      if (region.span().begin() < from || region.span().end() > text.length()) {
        throw new IllegalArgumentException("noise must be ascending, disjoint and inside the text, got " + noise);
      }
      from = region.span().end();
    }
  }
}
