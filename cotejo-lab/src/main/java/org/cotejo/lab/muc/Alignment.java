package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.coder.incident.Incident;

/// Which of the incidents read in a report stand for which of the set's templates: one to one, those that share most first.
final class Alignment {
  private static final List<String> STRINGS = List.of(
      "perp_individual_id", "perp_org_id", "phys_tgt_id", "hum_tgt_name", "hum_tgt_description", "instrument_id");
  private static final int TYPE = 2;
  /// With another type, two strings must be shared.
  private static final int ENOUGH = 2;

  private Alignment() {}

  private record Pair(int ours, int theirs, int score) {}

  /// The indices of the incidents that stand for a template, with the index of that.
  static Map<Integer, Integer> of(Lesson lesson, List<Incident> incidents) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      String told = lesson.sentences(incidents.get(i).claims());
      for (int j = 0; j < lesson.templates().size(); j++) {
        int score = score(incidents.get(i), told, lesson.templates().path(j));
        if (score >= ENOUGH) {
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed());
    Map<Integer, Integer> matched = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.ours()) && !matched.containsValue(pair.theirs())) {
        matched.put(pair.ours(), pair.theirs());
      }
    }
    return matched;
  }

  private static int score(Incident incident, String told, JsonNode template) {
    int shared = (int) STRINGS.stream().filter(slot -> Fills.isAnyIn(told, template, List.of(slot))).count();
    boolean sameType = Template.typeOf(template).equals(Template.type(incident.kind()));
    return shared + (sameType ? TYPE : 0);
  }
}
