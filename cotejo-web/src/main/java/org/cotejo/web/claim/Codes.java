package org.cotejo.web.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.export.edit.ClaimFields;

/// A closed list that fields of a claim are filled from; the name is the kind of its labels.
public record Codes(String name, List<String> codes) {
  public Codes {
    codes = List.copyOf(codes);
  }

  /// The lists of these fields, each once.
  public static List<Codes> of(Collection<ClaimFields.Field> fields) {
    Map<String, List<String>> lists = new TreeMap<>();
    fields.stream().filter(field -> !field.codes().isEmpty()).forEach(field -> lists.put(list(field), field.codes()));
    return lists.entrySet().stream().map(entry -> new Codes(entry.getKey(), entry.getValue())).toList();
  }

  /// The name of a field's list, empty if it has none.
  public static String list(ClaimFields.Field field) {
    String column = field.column();
    if (field.codes().isEmpty()) {
      return "";
    }
    if (column.endsWith("_sector")) {
      return "sector";
    }
    return column.endsWith("country") ? "country" : column.equals("event_type") ? "event" : column;
  }
}
