package org.cotejo.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// RFC 7946: each row with coordinates is a point, its columns are the point's properties.
final class GeoJsonWriter implements TableWriter {

  @Override
  public Written write(Table table, OutputStream out) throws IOException {
    List<String> names = table.columns().stream().map(Column::name).toList();
    int latitude = names.indexOf("latitude");
    int longitude = names.indexOf("longitude");
    if (latitude < 0 || longitude < 0) {
      throw new IOException("the table " + table.name() + " has no coordinates, so it cannot become GeoJSON; take .csv or .xlsx");
    }
    try (JsonGenerator json = Json.generator(out, "\n")) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      Written written = writeFeatures(json, table, latitude, longitude);
      json.writeEndArray();
      json.writeEndObject();
      return written;
    }
  }

  private static Written writeFeatures(JsonGenerator json, Table table, int latitude, int longitude) throws IOException {
    long rows = 0;
    long leftOut = 0;
    for (Iterator<List<Cell>> rest = table.rows().iterator(); rest.hasNext(); ) {
      List<Cell> row = rest.next();
      if (row.get(latitude) instanceof Cell.Decimal(double north) && row.get(longitude) instanceof Cell.Decimal(double east)) {
        writeFeature(json, table.columns(), row, north, east);
        rows++;
      } else {
        leftOut++;
      }
    }
    return new Written(rows, leftOut);
  }

  private static void writeFeature(JsonGenerator json, List<Column> columns, List<Cell> row, double north, double east) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(east);
    json.writeNumber(north);
    json.writeEndArray();
    json.writeEndObject();
    json.writeFieldName("properties");
    Json.writeObject(json, columns, row);
    json.writeEndObject();
  }
}
