package org.cotejo.incidents.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.EventPlace;

/// Whether two reports seem to tell of one thing: published within weeks of each other, and a neighbourhood, village or spot of the one is named in
/// the other, in whatever language. Towns and states do not count, since they are in the news every day.
final class Related {
  /// Follow-ups come for some weeks.
  private static final long MOST_DAYS = 31;

  private Related() {}

  static boolean areRelated(CodedDocument first, CodedDocument second) {
    return near(first.document().published(), second.document().published()) && (names(first, second) || names(second, first));
  }

  private static boolean near(Optional<LocalDate> first, Optional<LocalDate> second) {
    return first.isEmpty() || second.isEmpty() || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= MOST_DAYS;
  }

  /// Whether the text of one names a small place of the other's claims.
  private static boolean names(CodedDocument text, CodedDocument claims) {
    String words = " " + Words.folded(text.document().text()) + " ";
    return claims.claims().stream().filter(claim -> isSmall(claim.place()))
        .anyMatch(claim -> Words.items(claim.place().text()).stream().anyMatch(place -> words.contains(" " + place + " ")));
  }

  private static boolean isSmall(EventPlace place) {
    return switch (place.precision()) {
      case SITE, LOCALITY, NONE -> true;
      case MUNICIPALITY, STATE, COUNTRY -> false;
    };
  }
}
