package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;

/// The set `claims`: the published rows, one object a claim.
final class ClaimsAdapter implements SetAdapter {
  private final ItemCoder coder = new ItemCoder();

  @Override
  public String set() {
    return "claims";
  }

  /// An array with one object for each claim of the item.
  @Override
  public JsonNode predict(JsonNode item) {
    CodedDocument coded = coder.code(item);
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ClaimColumns.rows(coded).forEach(row -> rows.add(object(row)));
    return rows;
  }

  private static ObjectNode object(List<Cell> row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    List<Column> columns = ClaimColumns.columns();
    for (int i = 0; i < columns.size(); i++) {
      put(object, columns.get(i).name(), row.get(i));
    }
    return object;
  }

  private static void put(ObjectNode object, String name, Cell cell) {
    switch (cell) {
      case Cell.Text(String value) -> object.put(name, value);
      case Cell.Whole(long value) -> object.put(name, value);
      case Cell.Decimal(double value) -> object.put(name, value);
      case Cell.Flag(boolean value) -> object.put(name, value);
      case Cell.Empty() -> object.putNull(name);
    }
  }
}
