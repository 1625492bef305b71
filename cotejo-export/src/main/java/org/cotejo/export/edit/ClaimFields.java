package org.cotejo.export.edit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.table.ClaimColumns;
import org.cotejo.model.table.Column;
import org.cotejo.ontology.Ontology;

/// The fields of a claim that people may edit one by one, by the same rules as a whole sheet. Review and incident are decided otherwise and are none of them.
public final class ClaimFields {
  /// How a field is filled in: any words, one code of a list, several of a list, a number, a day, yes or no.
  public enum Form {
    WORDS,
    CODE,
    CODES,
    NUMBER,
    DAY,
    FLAG
  }

  /// @param column a published column of `claims`
  /// @param codes the list it comes from; empty where there is none
  public record Field(String column, Form form, List<String> codes) {
    public Field {
      codes = List.copyOf(codes);
    }
  }

  private final Map<String, Kind> kinds = new TreeMap<>();
  private final List<Field> fields;

  public ClaimFields(Ontology ontology) {
    ClaimRules rules = new ClaimRules(ontology);
    List<Column> columns = ClaimColumns.columns().stream().filter(column -> !List.of(ClaimRules.REVIEW, ClaimRules.INCIDENT).contains(column.name())).toList();
    columns.forEach(column -> rules.editable(column).ifPresent(kind -> kinds.put(column.name(), kind)));
    fields = columns.stream().filter(column -> kinds.containsKey(column.name())).map(column -> field(column.name(), kinds.getOrDefault(column.name(), new Kind.Words()))).toList();
  }

  /// In the order of the table.
  public List<Field> all() {
    return fields;
  }

  /// What a person has written, as it is exported; the value there was, if it means the same.
  ///
  /// @param before as it is exported
  /// @throws IllegalArgumentException with a message for people, if the field may not hold it, or there is no such field
  public String read(String column, String written, String before) {
    Kind kind = kinds.get(column);
    if (kind == null) {
      throw new IllegalArgumentException("\"" + column + "\" is no field that may be edited; expected one of " + String.join(" ", kinds.keySet()));
    }
    return switch (Reading.of(kind, new SheetCell.Text(written), before, EditedSheet.DAY_ZERO)) {
      case Reading.Value(String text) -> text;
      case Reading.Bad(String expected) -> throw new IllegalArgumentException(column + ": found \"" + written + "\"; expected " + expected);
    };
  }

  private static Field field(String column, Kind kind) {
    return switch (kind) {
      case Kind.Words() -> new Field(column, Form.WORDS, List.of());
      case Kind.OneOf(List<String> codes) -> new Field(column, Form.CODE, codes.stream().filter(code -> !code.isEmpty()).toList());
      case Kind.SomeOf some -> new Field(column, Form.CODES, some.codes().stream().sorted().toList());
      case Kind.Range _ -> new Field(column, Form.NUMBER, List.of());
      case Kind.Day() -> new Field(column, Form.DAY, List.of());
      case Kind.Flag() -> new Field(column, Form.FLAG, List.of("true", "false"));
    };
  }
}
