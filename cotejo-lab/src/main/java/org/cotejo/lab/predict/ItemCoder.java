package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;

/// Codes the items of a gold set as documents.
public final class ItemCoder {
  private final DocumentCoder coder = DocumentCoder.load();

  /// Codes an item's `text`, in its `lang` (English if it has none), published on its `date`.
  public CodedDocument code(JsonNode item) {
    return code(item, item.path("text").asText());
  }

  public CodedDocument code(JsonNode item, String text) {
    return coder.code(document(item, text));
  }

  /// How an item's `text` is read, step by step.
  public Explanation explain(JsonNode item) {
    return coder.explain(document(item, item.path("text").asText()));
  }

  private static Document document(JsonNode item, String text) {
    String name = item.path("id").asText(item.path("doc").asText(item.path("doc_id").asText()));
    Language language = Language.valueOf(item.path("lang").asText("en").toUpperCase(Locale.ROOT));
    return new Document(new DocumentId(Sha256.of(name + "\n" + text)), name, "", "", published(item), language, text, List.of());
  }

  private static Optional<LocalDate> published(JsonNode item) {
    String date = item.path("date").asText("");
    if (date.matches("\\d{8}")) {
      return Optional.of(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}.*") ? Optional.of(LocalDate.parse(date.substring(0, 10))) : Optional.empty();
  }
}
