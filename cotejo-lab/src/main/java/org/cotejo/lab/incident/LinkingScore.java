package org.cotejo.lab.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well tellings were put together, by pairs.
///
/// @param same pairs of tellings of one incident
/// @param together pairs that were put together
/// @param both pairs of one incident that were put together
/// @param untold tellings that no claim was made of
/// @param traps pairs that were put together although the set says that they must not be
record LinkingScore(int same, int together, int both, int untold, List<String> traps, List<String> errors) {

  static LinkingScore of(List<LinkingSet.Telling> tellings) {
    int same = 0;
    int together = 0;
    int both = 0;
    List<String> traps = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        LinkingSet.Telling one = tellings.get(j);
        LinkingSet.Telling other = tellings.get(i);
        boolean ofOne = one.incident().equals(other.incident());
        boolean found = !one.found().isEmpty() && one.found().equals(other.found());
        same += ofOne ? 1 : 0;
        together += found ? 1 : 0;
        both += ofOne && found ? 1 : 0;
        if (ofOne != found) {
          errors.add((found ? "MERGED " : one.found().isEmpty() || other.found().isEmpty() ? "UNTOLD " : "MISSED ") + describe(one) + " | " + describe(other));
        }
        if (found && !ofOne && (one.traps().contains(other.incident()) || other.traps().contains(one.incident()))) {
          traps.add(describe(one) + " | " + describe(other));
        }
      }
    }
    return new LinkingScore(same, together, both, (int) tellings.stream().filter(telling -> telling.found().isEmpty()).count(), traps, errors);
  }

  private static String describe(LinkingSet.Telling telling) {
    return telling.report() + " " + telling.incident() + " \"" + telling.quote() + "\"" + (telling.found().isEmpty() ? " (no claim)" : "");
  }

  double precision() {
    return both / (double) Math.max(1, together);
  }

  double recall() {
    return both / (double) Math.max(1, same);
  }

  double f() {
    return 2.0 * both / Math.max(1, same + together);
  }

  String line(String name) {
    return String.format(Locale.ROOT, "%s: pair F1 %.1f, precision %.1f, recall %.1f (%d pairs of one incident); tellings without a claim %d; traps merged %d",
        name, 100 * f(), 100 * precision(), 100 * recall(), same, untold, traps.size());
  }
}
