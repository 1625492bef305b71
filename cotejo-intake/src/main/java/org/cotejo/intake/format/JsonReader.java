package org.cotejo.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.format.TableLayout.Role;
import org.cotejo.intake.text.Encoding;
import org.cotejo.intake.text.WrittenDates;

/// Reads JSON Lines, one record a line, and JSON arrays of records (also one that a single field of an object holds, or one object
/// alone). A broken line is named and passed over.
final class JsonReader implements FormatReader {
  private static final int SAMPLE = 8 << 20;
  /// A node of a JSON tree takes some 50 bytes of heap.
  private static final int MOST_VALUES = 4_000_000;

  private final ObjectMapper mapper = new ObjectMapper();
  private final TableLayout layout;
  private final WrittenDates dates;

  JsonReader(TableLayout layout, WrittenDates dates) {
    this.layout = layout;
    this.dates = dates;
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] sample = source.head(SAMPLE);
    Encoding encoding = Encoding.of(sample).orElseThrow(() -> new Unreadable("is not JSON: it holds binary data"));
    Records records = new Records(source.name(), dates, drafts);
    if (isLines(encoding.decode(sample))) {
      try (InputStream in = source.open()) {
        in.skipNBytes(encoding.bom());
        lines(new BufferedReader(new InputStreamReader(in, encoding.charset())), records);
      }
    } else {
      byte[] bytes = source.bytes();
      array(encoding.decode(bytes), records);
    }
  }

  /// Whether the first line is a whole record, or a broken one with another record below.
  private boolean isLines(String sample) {
    List<String> lines = sample.lines().filter(line -> !line.isBlank()).limit(3).toList();
    if (lines.isEmpty() || !lines.getFirst().stripLeading().startsWith("{")) {
      return lines.size() > 1 && lines.get(1).stripLeading().startsWith("{") && lines.get(1).stripTrailing().endsWith("}")
          && !lines.getFirst().stripLeading().startsWith("[");
    }
    return lines.getFirst().stripTrailing().endsWith("}") && lines.size() > 1
        || lines.size() > 1 && lines.get(1).stripLeading().startsWith("{");
  }

  private void lines(BufferedReader reader, Records records) throws IOException, Unreadable {
    BoundedLines lines = new BoundedLines(reader, Limits.RECORD_CHARS);
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      String place = "line " + lines.number();
      if (lines.wasCut()) {
        records.damaged(place, "is longer than %,d characters".formatted(Limits.RECORD_CHARS));
      } else {
        try {
          record(place, mapper.readTree(line), records);
        } catch (JsonProcessingException e) {
          records.damaged(place, "is not JSON: " + e.getOriginalMessage());
        }
      }
    }
  }

  private void array(String text, Records records) throws IOException, Unreadable {
    if (text.chars().filter(c -> c == ',' || c == '[' || c == '{').count() > MOST_VALUES) {
      throw new Unreadable("holds more values than one JSON document may: give it as JSON Lines, one record a line");
    }
    JsonNode root;
    try {
      root = mapper.readTree(new StringReader(text));
    } catch (JsonProcessingException e) {
      throw new Unreadable("is not JSON: %s (line %d)".formatted(e.getOriginalMessage(),
          e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    }
    JsonNode list = root.isObject() ? root.valueStream().filter(JsonReader::isList).findFirst().orElse(root) : root;
    if (isList(list)) {
      for (int i = 0; i < list.size(); i++) {
        record("record " + (i + 1), list.get(i), records);
      }
    } else if (list.isObject()) {
      record("record 1", list, records);
    } else {
      throw new Unreadable("holds no records: expected one JSON object a line, or an array of objects");
    }
  }

  private static boolean isList(JsonNode node) {
    return node.isArray() && node.path(0).isObject();
  }

  private void record(String place, JsonNode node, Records records) throws Unreadable {
    List<String> names = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames().forEachRemaining(names::add);
    }
    Map<Role, Integer> places;
    try {
      places = layout.places(names.subList(0, Math.min(names.size(), Limits.COLUMNS)));
    } catch (Unreadable e) {
      records.damaged(place, node.isObject() ? String.valueOf(e.getMessage()) : "is not a JSON object with named fields");
      return;
    }
    Map<Role, String> values = new EnumMap<>(Role.class);
    places.forEach((role, at) -> values.put(role, text(node.path(names.get(at)))));
    records.record(place, Digest.of(node.toString().getBytes(StandardCharsets.UTF_8)), values);
  }

  /// A value as text; a list of paragraphs as paragraphs.
  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.asText("")));
      return String.join("\n\n", parts);
    }
    return value.asText("");
  }
}
