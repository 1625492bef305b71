package org.cotejo.export.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;

/// Changes as decisions. Claims that move together from one incident to another are split from those that stay and merged with those that are
/// there, in one decision each.
final class Decisions {

  private Decisions() {}

  static List<Decision> of(Changes changes) {
    List<Decision> decisions = new ArrayList<>();
    Map<String, Change> moved = new TreeMap<>();
    for (Change change : changes.changes()) {
      switch (change.column()) {
        case ClaimRules.REVIEW -> decisions.add(new Decision.Judge(change.claim(), Review.valueOf(change.after().toUpperCase(Locale.ROOT))));
        case ClaimRules.INCIDENT -> moved.put(change.claim(), change);
        default -> decisions.add(new Decision.Edit(change.claim(), change.column(), change.after()));
      }
    }
    decisions.addAll(moves(moved, changes.incidents()));
    return List.copyOf(decisions);
  }

  private static List<Decision> moves(Map<String, Change> moved, Map<String, String> incidents) {
    Map<String, Set<String>> staying = new TreeMap<>();
    incidents.forEach((claim, incident) -> {
      if (!moved.containsKey(claim)) {
        staying.computeIfAbsent(incident, _ -> new TreeSet<>()).add(claim);
      }
    });
    List<Decision> decisions = new ArrayList<>();
    splits(moved, staying, decisions);
    merges(moved, staying, decisions);
    return decisions;
  }

  /// From those that stay behind, and from those that leave for another incident.
  private static void splits(Map<String, Change> moved, Map<String, Set<String>> staying, List<Decision> decisions) {
    Map<String, Map<String, Set<String>>> leaving = moved.values().stream().filter(change -> !change.before().isEmpty())
        .collect(Collectors.groupingBy(Change::before, TreeMap::new,
            Collectors.groupingBy(Change::after, TreeMap::new, Collectors.mapping(Change::claim, Collectors.toCollection(TreeSet::new)))));
    leaving.forEach((incident, groups) -> {
      Set<String> others = new TreeSet<>(staying.getOrDefault(incident, Set.of()));
      groups.forEach((_, group) -> {
        if (!others.isEmpty()) {
          decisions.add(new Decision.Split(List.copyOf(group), List.copyOf(others)));
        }
        others.addAll(group);
      });
    });
  }

  private static void merges(Map<String, Change> moved, Map<String, Set<String>> staying, List<Decision> decisions) {
    Map<String, Set<String>> arriving = moved.values().stream().filter(change -> !change.after().isEmpty())
        .collect(Collectors.groupingBy(Change::after, TreeMap::new, Collectors.mapping(Change::claim, Collectors.toCollection(TreeSet::new))));
    arriving.forEach((incident, claims) -> {
      List<String> arrived = List.copyOf(claims);
      List<String> there = List.copyOf(staying.getOrDefault(incident, Set.of()));
      if (!there.isEmpty()) {
        decisions.add(new Decision.Merge(arrived, there));
      } else if (arrived.size() > 1) {
        decisions.add(new Decision.Merge(arrived.subList(0, 1), arrived.subList(1, arrived.size())));
      }
    });
  }
}
