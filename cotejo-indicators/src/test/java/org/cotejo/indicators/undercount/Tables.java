package org.cotejo.indicators.undercount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.indicators.Reference;

/// The capture tables of the reference file, and two that are typed in.
final class Tables {
  /// Killings in Kosovo, March to June 1999 (Ball and others 2002).
  static final CaptureTable KOSOVO = CaptureTable.of(List.of("EXH", "ABA", "OSCE", "HRW"), Map.ofEntries(
      Map.entry("1111", 27L), Map.entry("1110", 181L), Map.entry("1101", 18L), Map.entry("1100", 177L), Map.entry("1011", 42L), Map.entry("1010", 228L),
      Map.entry("1001", 106L), Map.entry("1000", 1131L), Map.entry("0111", 32L), Map.entry("0110", 217L), Map.entry("0101", 31L), Map.entry("0100", 845L),
      Map.entry("0011", 123L), Map.entry("0010", 936L), Map.entry("0001", 306L)));

  private Tables() {}

  /// Those that have cells.
  static Stream<JsonNode> all() {
    return Reference.items(Reference.read("mse_tables.json").path("tables")).filter(table -> table.has("cells"));
  }

  static JsonNode runs(JsonNode table) {
    return table.path("reference_runs");
  }

  static CaptureTable table(JsonNode node) {
    List<String> lists = new ArrayList<>();
    Reference.items(node.path("lists")).forEach(name -> lists.add(name.asText()));
    Map<String, Long> cells = new HashMap<>();
    node.path("cells").properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asLong()));
    for (int i = lists.size(); i < node.path("n_lists").asInt(); i++) {
      lists.add("L" + (i + 1));
    }
    return CaptureTable.of(lists, cells);
  }
}
