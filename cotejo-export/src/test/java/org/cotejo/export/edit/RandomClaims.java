package org.cotejo.export.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// Random rows of `claims` with hostile words. The same seed gives the same rows.
final class RandomClaims {
  private static final List<Column> COLUMNS = ClaimColumns.columns();
  private static final List<String> WORDS = List.of("", "", "la policía", "=HYPERLINK(\"http://x\")", "+1 -2 @x", "'quoted", "  blanks  ", "a\r\nb\rc\n",
      "\"; DROP TABLE claim;--", "0211", "1e5", "12,5", "3/4/2026", "true", "VERDADERO", "💥 ñandú", "\u0000\u0007\u000b", "a\tb", "<b>&amp;</b>",
      "_x000D_", "'=1", "—", "x".repeat(40_000), "\u00a0", "💥".repeat(17_000), "2026-03-11", "-", ";;", "\uFEFFbom");

  private final Random random;

  RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  List<List<Cell>> rows(int count) {
    return IntStream.range(0, count).mapToObj(this::row).toList();
  }

  static Table table(List<List<Cell>> rows) {
    return new Table("claims", COLUMNS, rows.stream());
  }

  private List<Cell> row(int number) {
    List<Cell> cells = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    for (Column column : COLUMNS) {
      cells.add(cell(column, number, day));
    }
    return cells;
  }

  private Cell cell(Column column, int number, LocalDate day) {
    return switch (column.name()) {
      case "claim_id" -> Cell.of("c" + number);
      case "coder_version" -> Cell.of("v1");
      case "incident_id" -> Cell.of(any(List.of("", "i1", "i2", "i3")));
      case "event_type" -> Cell.of(any(List.of("ASSAULT", "COERCE", "STATISTIC")));
      case "act" -> Cell.of(any(List.of("kill", "arrest", "")));
      case "measure" -> Cell.of(any(List.of("killed", "")));
      case "status" -> Cell.of(any(List.of("asserted", "denied")));
      case "review" -> Cell.of(any(List.of("unreviewed", "accepted")));
      case "date_precision", "place_precision" -> Cell.of("none");
      case "actor_sector", "recipient_sector", "measure_sector" -> Cell.of(any(List.of("", "COP", "COP; MIL")));
      case "claimant_sector" -> Cell.of("COP;MIL");
      case "country" -> Cell.of(any(List.of("", "VEN")));
      case "date_start", "published" -> Cell.of(day.toString());
      case "date_end" -> Cell.of(day.plusDays(3).toString());
      case "low" -> Cell.of(OptionalDouble.of(random.nextInt(100)));
      case "high" -> Cell.of(OptionalDouble.of(100 + random.nextInt(100_000)));
      default -> any(column);
    };
  }

  private Cell any(Column column) {
    return switch (column.type()) {
      case TEXT -> Cell.of(any(WORDS));
      case WHOLE -> Cell.of(random.nextInt(100_000));
      case DECIMAL -> random.nextBoolean() ? Cell.EMPTY : Cell.of(OptionalDouble.of(random.nextGaussian() * 40));
      case FLAG -> random.nextInt(3) == 0 ? Cell.EMPTY : Cell.of(random.nextBoolean());
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
