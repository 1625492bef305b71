package org.cotejo.incidents.stance;

import java.util.Comparator;
import java.util.List;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Where somebody stands, by one sentence of a report.
///
/// @param speaker of a refusal to comment only the words are known
/// @param document SHA-256 of the report
/// @param sentence its number in the report, from 1; of a refusal counted from the nearest claim
/// @param words where it stands in the report's text
/// @param claims ids of the claims it is derived from; none of a refusal
public record Stance(Term term, Party speaker, String document, int sentence, TextSpan words, List<String> claims) {
  /// In the order of a report's text.
  static final Comparator<Stance> IN_ORDER = Comparator.comparing(Stance::words).thenComparing(Stance::term);

  public Stance {
    claims = List.copyOf(claims);
  }

  /// The resolved name, or else the words.
  public String name() {
    return speaker.name().isEmpty() ? speaker.text() : speaker.name();
  }
}
