package org.cotejo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.model.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads our files with a reader that is not ours.
class ParquetTest {
  @TempDir Path folder;

  @Test
  void readsBackEveryKindOfCell() throws IOException, SQLException {
    Path file = write(Samples.table());
    assertThat(query("SELECT * FROM '" + file + "'")).containsExactly(
        Arrays.asList("He said \"no\", then\nleft; 💥 ñandú", 0L, 15.0, false, 10.5, -66.9),
        Arrays.asList("=HYPERLINK(\"x\")", 7L, 0.1, true, null, null),
        Arrays.asList("+1 -2 @x", 12L, null, null, null, 3.0),
        Arrays.asList("millions", 13L, 382_000_000.0, true, 0.0, 0.0));
  }

  @Test
  void columnsHaveTheirTypes() throws IOException, SQLException {
    Path file = write(Samples.table());
    assertThat(query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '" + file + "')").stream().map(row -> row.getFirst() + " " + row.getLast()))
        .containsExactly("evidence VARCHAR", "begin BIGINT", "low DOUBLE", "approximate BOOLEAN", "latitude DOUBLE", "longitude DOUBLE");
  }

  @Test
  void manyRowsMakeSeveralGroups() throws IOException, SQLException {
    Path file = write(Samples.large(100_000));
    assertThat(query("SELECT count(*), sum(\"begin\"), sum(low), count(*) FILTER (approximate), count(*) FILTER (NOT approximate) FROM '" + file + "'"))
        .hasToString("[[100000, 4999950000, 1.2499875E9, 33333, 33333]]");
    assertThat(query("SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata('" + file + "')")).containsExactly(List.of(true));
    assertThat(query("SELECT evidence FROM '" + file + "' WHERE \"begin\" = 99999").getFirst().getFirst().toString()).startsWith("words of row 99999 ");
  }

  @Test
  void anEmptyTable() throws IOException, SQLException {
    Path file = write(Samples.empty());
    assertThat(query("SELECT count(*) FROM '" + file + "'")).containsExactly(List.of(0L));
  }

  private Path write(Table table) throws IOException {
    Path file = folder.resolve("out.parquet");
    Export.write(table, file, Format.PARQUET);
    return file;
  }

  private static List<List<@Nullable Object>> query(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }
}
