package org.cotejo.incidents.register;

import static org.cotejo.model.table.Column.Type.TEXT;

import java.util.List;
import java.util.Locale;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// The ledger of commitments as the published table `commitments`; lists have `;` between their items.
public final class CommitmentColumns {
  private static final List<Column> COLUMNS = List.of(
      new Column("parties", TEXT, "who"),
      new Column("topic", TEXT, "what about, in words of the first report"),
      new Column("act", TEXT, "Cotejo's act"),
      new Column("status", TEXT, "discussed, intended, agreed, carried out"),
      new Column("first_report", TEXT, "the report that told it first"),
      new Column("last_report", TEXT, "the report that told it last"),
      new Column("standing", TEXT, "open confirmed contradicted, by later reports"),
      new Column("claims", TEXT, "ids of its claims, in the order of publication"));

  private CommitmentColumns() {}

  /// The columns in their published order.
  public static List<Column> columns() {
    return COLUMNS;
  }

  /// One row per commitment.
  public static Table table(Commitments commitments) {
    return new Table("commitments", COLUMNS, commitments.commitments().stream().map(CommitmentColumns::row));
  }

  private static List<Cell> row(Commitment commitment) {
    return List.of(Cell.of(commitment.parties()), Cell.of(commitment.topic()), Cell.of(commitment.act()), Cell.of(commitment.stage().words()),
        Cell.of(commitment.firstReport()), Cell.of(commitment.lastReport()), Cell.of(commitment.standing().name().toLowerCase(Locale.ROOT)),
        Cell.of(commitment.history().stream().map(Step::claim).toList()));
  }
}
