package org.cotejo.workspace.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.indicators.agreement.SpanMatching;
import org.cotejo.indicators.agreement.UnitizingAgreement;

/// Which claims of two coders are the same claim.
///
/// @param pairs found by both
/// @param onlyFirst found by the first alone
/// @param onlySecond likewise
public record Pairing(List<Pair> pairs, List<CodedClaim> onlyFirst, List<CodedClaim> onlySecond) {
  private static final double LEAST_LIKENESS = 0.5;
  /// What must be the same, the most alike first: several claims of a sentence share their evidence.
  private static final List<Function<CodedClaim, String>> KINDS = List.of(claim -> claim.cell("event_type") + " " + claim.cell("act") + " " + claim.cell("measure"), claim -> claim.cell("event_type"));

  public record Pair(CodedClaim first, CodedClaim second) {}

  public Pairing {
    pairs = List.copyOf(pairs);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /// Pairs claims of one id, then those of a report whose evidence mostly covers each other, of the same event and as alike as can be.
  ///
  /// @param anyEvent whether what is left is paired by evidence alone in the end
  public static Pairing of(List<CodedClaim> first, List<CodedClaim> second, boolean anyEvent) {
    Map<String, CodedClaim> others = second.stream().collect(Collectors.toMap(CodedClaim::id, claim -> claim, (a, _) -> a, LinkedHashMap::new));
    List<Pair> pairs = new ArrayList<>();
    List<CodedClaim> rest = new ArrayList<>();
    for (CodedClaim claim : first) {
      CodedClaim same = others.remove(claim.id());
      if (same == null) {
        rest.add(claim);
      } else {
        pairs.add(new Pair(claim, same));
      }
    }
    List<CodedClaim> otherRest = new ArrayList<>(others.values());
    KINDS.forEach(kind -> pairs.addAll(bySpan(rest, otherRest, kind)));
    if (anyEvent) {
      pairs.addAll(bySpan(rest, otherRest, _ -> ""));
    }
    return new Pairing(pairs, rest, otherRest);
  }

  /// Takes the paired ones out of both lists.
  private static List<Pair> bySpan(List<CodedClaim> first, List<CodedClaim> second, Function<CodedClaim, String> kind) {
    Function<CodedClaim, String> group = claim -> claim.cell("document_id") + " " + kind.apply(claim);
    Map<String, List<CodedClaim>> others = second.stream().collect(Collectors.groupingBy(group));
    List<Pair> pairs = new ArrayList<>();
    first.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList())).forEach((key, own) -> {
      List<CodedClaim> theirs = others.getOrDefault(key, List.of());
      SpanMatching.of(own.stream().map(CodedClaim::span).toList(), theirs.stream().map(CodedClaim::span).toList(), LEAST_LIKENESS).pairs()
          .forEach(pair -> pairs.add(new Pair(own.get(pair.first()), theirs.get(pair.second()))));
    });
    first.removeAll(Set.copyOf(pairs.stream().map(Pair::first).toList()));
    second.removeAll(Set.copyOf(pairs.stream().map(Pair::second).toList()));
    return pairs;
  }

  UnitizingAgreement units() {
    return new UnitizingAgreement(pairs.size(), onlyFirst.size(), onlySecond.size());
  }
}
