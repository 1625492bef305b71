package org.cotejo.incidents.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;

/// The register of plans and operations.
///
/// @param plans by name
/// @param successions which came after which, and where that is said; in the order of reports and sentences
public record Plans(List<Plan> plans, List<Succession> successions) {

  public Plans {
    plans = List.copyOf(plans);
    successions = List.copyOf(successions);
  }

  /// Learns the register from reports, in whatever order they come. A known plan that no report tells of is left out.
  ///
  /// @param known plans that are known beforehand
  /// @param bodies forces that are known beforehand, so that their acronyms and translations come together
  public static Plans of(List<CodedDocument> reports, List<KnownName> known, List<KnownName> bodies) {
    List<CodedDocument> ordered = reports.stream().sorted(Comparator.comparing(report -> report.document().id().sha256())).toList();
    return of(ordered::stream, known, bodies);
  }

  /// The same from more reports than memory holds, each of which is looked at three times.
  ///
  /// @param reports all of them in the order of their ids, whenever asked
  public static Plans of(Supplier<Stream<CodedDocument>> reports, List<KnownName> known, List<KnownName> bodies) {
    Forces forces = new Forces(bodies);
    TreeSet<String> named = new TreeSet<>();
    claims(reports).map(Claim::plan).filter(Plans::isName).forEach(named::add);
    PlanNames names = new PlanNames(known, named);
    Map<String, PlanDraft> drafts = new TreeMap<>();
    reports.get().forEach(report -> report.claims().forEach(claim -> add(report, claim, names, drafts, forces)));
    SuccessionReader reader = new SuccessionReader(names);
    List<Succession> successions = reports.get().flatMap(report -> reader.read(report.document()).stream()).distinct().toList();
    successions.forEach(succession -> {
      drafts.computeIfAbsent(succession.later(), _ -> new PlanDraft(forces));
      drafts.computeIfAbsent(succession.earlier(), _ -> new PlanDraft(forces));
    });
    List<Plan> plans = drafts.entrySet().stream().map(draft -> draft.getValue().plan(draft.getKey(), names,
        others(successions, draft.getKey(), Succession::later, Succession::earlier),
        others(successions, draft.getKey(), Succession::earlier, Succession::later))).toList();
    return new Plans(plans, successions);
  }

  private static Stream<Claim> claims(Supplier<Stream<CodedDocument>> reports) {
    return reports.get().flatMap(report -> report.claims().stream());
  }

  private static void add(CodedDocument report, Claim claim, PlanNames names, Map<String, PlanDraft> drafts, Forces forces) {
    String name = isName(claim.plan()) ? names.usual(claim.plan()) : unnamed(report, claim.plan());
    if (name.isEmpty()) {
      return;
    }
    PlanDraft draft = drafts.computeIfAbsent(name, _ -> new PlanDraft(forces));
    draft.add(report, claim);
    report.claims().stream().filter(other -> other.sentence() == claim.sentence() && other.plan().isEmpty())
        .flatMap(other -> other.measurement().stream()).filter(PlanDraft::isMoney).forEach(draft::addMoney);
  }

  private static boolean isName(String plan) {
    return plan.chars().anyMatch(Character::isUpperCase);
  }

  /// "National security plan" may be another one in every report, so it is one of its report only; "their first operation" is none.
  private static String unnamed(CodedDocument report, String plan) {
    String first = Words.folded(plan).split(" ")[0];
    return plan.isEmpty() || Words.content(first).isEmpty() ? "" : plan + " (" + report.document().name() + ")";
  }

  private static List<String> others(List<Succession> successions, String name, Function<Succession, String> one, Function<Succession, String> other) {
    return successions.stream().filter(succession -> one.apply(succession).equals(name)).map(other).distinct().sorted().toList();
  }
}
