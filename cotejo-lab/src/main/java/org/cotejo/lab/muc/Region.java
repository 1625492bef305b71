package org.cotejo.lab.muc;

import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.incident.Incident;
import org.cotejo.model.EventPlace;
import org.cotejo.model.data.DataFile;

/// The countries whose incidents the set asks for, from `countries.tsv`.
record Region(Set<String> countries) {
  private static final String FILE = "org/cotejo/lab/muc/countries.tsv";

  static Region load() {
    return new Region(DataFile.rows(FILE, "country", "name").stream().map(row -> row.cell("country")).collect(Collectors.toUnmodifiableSet()));
  }

  /// The likeliest place of an incident in one of the countries; if there is none, the likeliest at all.
  EventPlace place(Incident incident) {
    return incident.places().stream().filter(this::contains).findFirst().orElse(incident.place());
  }

  boolean contains(EventPlace place) {
    return Set.of(place.country().split("; ")).stream().anyMatch(countries::contains);
  }
}
