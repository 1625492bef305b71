package org.cotejo.incidents.register;

import static org.cotejo.model.table.Column.Type.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// The register of plans as the published table `plans`; lists have `;` between their items.
public final class PlanColumns {
  private static final List<Column> COLUMNS = List.of(
      new Column("name", TEXT, "usual name"),
      new Column("aliases", TEXT, "other names"),
      new Column("kind", TEXT, "operation plan mission initiative"),
      new Column("launched_by", TEXT, "who launched or announced it"),
      new Column("announced", TEXT, "ISO date of the earliest launch"),
      new Column("areas", TEXT, "where its acts took place"),
      new Column("agencies", TEXT, "forces that acted under it"),
      new Column("money", TEXT, "sums assigned to it"),
      new Column("predecessors", TEXT, "plans that it came after"),
      new Column("successors", TEXT, "plans that came after it"),
      new Column("documents", TEXT, "ids of the reports with a claim of it"),
      new Column("claims", TEXT, "ids of its claims"));

  private PlanColumns() {}

  /// The columns in their published order.
  public static List<Column> columns() {
    return COLUMNS;
  }

  /// One row per plan.
  public static Table table(Plans plans) {
    return new Table("plans", COLUMNS, plans.plans().stream().map(PlanColumns::row));
  }

  private static List<Cell> row(Plan plan) {
    return List.of(Cell.of(plan.name()), Cell.of(plan.aliases()), Cell.of(plan.kind()), Cell.of(plan.launchedBy()),
        Cell.of(plan.announced().map(LocalDate::toString).orElse("")), Cell.of(plan.areas()), Cell.of(plan.agencies()), Cell.of(plan.money()),
        Cell.of(plan.predecessors()), Cell.of(plan.successors()), Cell.of(plan.documents()), Cell.of(plan.claims()));
  }
}
