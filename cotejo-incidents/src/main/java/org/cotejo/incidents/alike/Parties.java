package org.cotejo.incidents.alike;

import java.util.Set;
import org.cotejo.model.Party;

/// Whether two reports may mean the same people, body or force.
public final class Parties {
  private Parties() {}

  /// Equal resolved names, or equal words where neither is resolved, are the same. A common name, a common word or sectors of one side are
  /// compatible: "the police" and a named force. Other names of one side are apart, as are other countries and other sides.
  public static Fit fit(Party first, Party second) {
    if (!first.isKnown() || !second.isKnown()) {
      return Fit.UNKNOWN;
    }
    if (first.equals(second)) {
      return Fit.SAME;
    }
    if (Words.items(first.country(), second.country()) == Fit.APART) {
      return Fit.APART;
    }
    Fit names = Words.items(first.name(), second.name());
    return names == Fit.UNKNOWN ? unresolved(first, second) : names;
  }

  /// At least one of them has no name but only words and a sector.
  private static Fit unresolved(Party first, Party second) {
    Set<String> left = words(first);
    Set<String> right = words(second);
    if (left.equals(right) && first.name().isEmpty() && second.name().isEmpty()) {
      return Fit.SAME;
    }
    if (Words.share(left, right) > 0) {
      return Fit.COMPATIBLE;
    }
    Fit sides = Sides.fit(first.sector(), second.sector());
    return sides == Fit.SAME ? Fit.COMPATIBLE : sides;
  }

  private static Set<String> words(Party party) {
    return Words.content(party.text() + " " + party.name());
  }
}
