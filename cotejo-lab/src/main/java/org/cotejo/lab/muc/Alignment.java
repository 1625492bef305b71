package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of our templates stand for which of the set's: one to one, those that share most first.
final class Alignment {
  private static final List<String> STRINGS = List.of(
      "perp_individual_id", "perp_org_id", "phys_tgt_id", "hum_tgt_name", "hum_tgt_description", "instrument_id");
  private static final Pattern WORD = Pattern.compile("[A-Z0-9]{3,}");
  private static final int TYPE = 2;
  /// With another type, two strings must be shared.
  private static final int ENOUGH = 2;

  private Alignment() {}

  private record Pair(int ours, int theirs, int score) {}

  /// The indices of those of `ours` that stand for one of `theirs`.
  static Set<Integer> matched(List<? extends JsonNode> ours, JsonNode theirs) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        int score = score(ours.get(i), theirs.get(j));
        if (score >= ENOUGH) {
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed());
    Set<Integer> matched = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.contains(pair.ours()) && !taken.contains(pair.theirs())) {
        matched.add(pair.ours());
        taken.add(pair.theirs());
      }
    }
    return matched;
  }

  private static int score(JsonNode ours, JsonNode theirs) {
    int shared = (int) STRINGS.stream().filter(slot -> words(ours.path(slot)).stream().anyMatch(words(theirs.path(slot))::contains)).count();
    return shared + (sameType(ours, theirs) ? TYPE : 0);
  }

  private static boolean sameType(JsonNode ours, JsonNode theirs) {
    return !types(ours).isEmpty() && types(theirs).containsAll(types(ours));
  }

  private static Set<String> types(JsonNode template) {
    return words(template.path("incident_type"));
  }

  private static Set<String> words(JsonNode fills) {
    Set<String> words = new HashSet<>();
    fills.forEach(fill -> fill.path("alts").forEach(text -> WORD.matcher(text.asText()).results().forEach(found -> words.add(found.group()))));
    return words;
  }
}
