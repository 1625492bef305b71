package org.cotejo.intake.draft;

import java.time.LocalDate;
import java.util.Optional;

/// What a document says about itself.
///
/// @param title the headline, empty if it states none
/// @param publisher the outlet, empty if it states none
/// @param published the stated day of publication; never the day a file was written or fetched
public record Imprint(String title, String publisher, Optional<LocalDate> published) {

  /// States nothing.
  public static final Imprint UNKNOWN = new Imprint("", "", Optional.empty());

  /// This imprint, its gaps filled from another.
  public Imprint or(Imprint other) {
    return new Imprint(
        title.isBlank() ? other.title : title,
        publisher.isBlank() ? other.publisher : publisher,
        published.isPresent() ? published : other.published);
  }
}
