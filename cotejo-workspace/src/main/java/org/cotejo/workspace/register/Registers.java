package org.cotejo.workspace.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.check.FindingColumns;
import org.cotejo.incidents.register.CommitmentColumns;
import org.cotejo.incidents.register.Commitments;
import org.cotejo.incidents.register.KnownName;
import org.cotejo.incidents.register.PlanColumns;
import org.cotejo.incidents.register.Plans;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.StandingTable;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.StatisticTable;

/// The registers that are learnt from all reports whenever they are asked for.
public final class Registers {
  /// The tables there are.
  public static final List<String> NAMES = List.of("plans", "commitments", "statistics", "positions", "checks");

  private static final String KNOWN_PLANS = "lexicon/plans.tsv";
  private static final List<String> FORCES = Stream.of("and", "bra", "cam", "car", "col", "con", "mex", "ven").map(region -> "lexicon/actors/" + region + ".tsv").toList();

  private Registers() {}

  /// The register of that name, if there is one.
  public static Optional<Table> table(String name, Store store) {
    return switch (name) {
      case "plans" -> Optional.of(PlanColumns.table(plans(store)));
      case "commitments" -> Optional.of(CommitmentColumns.table(commitments(store)));
      case "statistics" -> Optional.of(StatisticTable.table(Ledger.of(store)));
      case "checks" -> Optional.of(FindingColumns.table(store.reports().all()));
      case "positions" -> Optional.of(StandingTable.table(store));
      default -> Optional.empty();
    };
  }

  public static Plans plans(Store store) {
    return Plans.of(() -> store.reports().all(), KnownName.plans(KNOWN_PLANS), FORCES.stream().flatMap(file -> KnownName.forces(file).stream()).toList());
  }

  public static Commitments commitments(Store store) {
    return Commitments.of(store.reports().all());
  }
}
