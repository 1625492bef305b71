package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.DateMention;
import org.cotejo.model.Language;

/// `timex`: time expressions with their TIMEX3 values; reads `text` and `dct`. A range is given as its two ends.
final class TimexAdapter implements SetAdapter {

  private final DateFinder finder = DateFinder.load(Language.EN);

  @Override
  public String set() {
    return "timex";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    String text = item.path("text").asText();
    Spans spans = new Spans(text);
    ObjectNode prediction = JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText());
    ArrayNode rows = prediction.putArray("timex");
    Optional<LocalDate> published = item.hasNonNull("dct") ? Optional.of(LocalDate.parse(item.path("dct").asText().substring(0, 10))) : Optional.empty();
    for (DateMention mention : finder.find(text, List.of(spans.all()), published)) {
      List<DateMention> parts = mention.parts().isEmpty() ? List.of(mention) : mention.parts();
      for (DateMention part : parts) {
        rows.add(spans.object(part.span()).put("type", part.kind().name()).put("value", part.value()));
      }
    }
    return prediction;
  }
}
