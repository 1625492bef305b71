package org.cotejo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// Rows as JSON objects.
final class Json {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private Json() {}

  /// A generator that puts `separator` between root values and leaves the stream open. It goes through the JDK's encoder, which
  /// writes characters beyond U+FFFF as themselves and half a surrogate pair as a question mark.
  static JsonGenerator generator(OutputStream out, String separator) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(separator));
    return json;
  }

  /// One row as an object, keys in column order.
  static void writeObject(JsonGenerator json, List<Column> columns, List<Cell> row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      writeValue(json, row.get(i));
    }
    json.writeEndObject();
  }

  private static void writeValue(JsonGenerator json, Cell cell) throws IOException {
    switch (cell) {
      case Cell.Text(String value) -> json.writeString(value);
      case Cell.Whole(long value) -> json.writeNumber(value);
      case Cell.Decimal(double value) -> writeNumber(json, value);
      case Cell.Flag(boolean value) -> json.writeBoolean(value);
      case Cell.Empty() -> json.writeNull();
    }
  }

  private static void writeNumber(JsonGenerator json, double value) throws IOException {
    if (Numbers.isWhole(value)) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }
}
