package org.cotejo.incidents.stance;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.model.Party;
import org.cotejo.model.data.DataFile;

/// Who answers for whom, from `stance/sides.tsv`.
final class Sides {
  private static final String FILE = "org/cotejo/incidents/stance/sides.tsv";
  private static final String MANY = "; ";

  private final Map<String, String> bySector = new HashMap<>();

  private Sides() {}

  static Sides load() {
    Sides sides = new Sides();
    DataFile.rows(FILE, "sector", "side", "why").forEach(row -> sides.bySector.put(row.cell("sector"), row.cell("side")));
    return sides;
  }

  /// Whether a party is of a side that can be accused at all.
  boolean canAnswer(Party party) {
    return side(party).findAny().isPresent();
  }

  /// Whether a speaker answers for one of those who are said to have done harm.
  boolean answersFor(Party speaker, Collection<Party> accused) {
    return accused.stream().anyMatch(party -> answersFor(speaker, party));
  }

  /// Of one side; of two countries or two groups that are both known by name, not.
  boolean answersFor(Party speaker, Party accused) {
    List<String> own = side(speaker).toList();
    List<String> theirs = side(accused).toList();
    boolean state = own.contains("state");
    return own.stream().anyMatch(theirs::contains) && mayBeOne(speaker.country(), accused.country()) && (state || mayBeOne(speaker.name(), accused.name()));
  }

  private Stream<String> side(Party party) {
    return Arrays.stream(party.sector().split(MANY)).map(bySector::get).filter(Objects::nonNull);
  }

  private static boolean mayBeOne(String one, String other) {
    return one.isEmpty() || other.isEmpty() || Arrays.stream(one.split(MANY)).anyMatch(Arrays.asList(other.split(MANY))::contains);
  }
}
