package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.date.TimeExpression;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.model.Language;

/// `dates_numbers`: short sentences with dates or numbers; the model an item belongs to stands in its id.
final class DatesNumbersAdapter implements SetAdapter {

  private final Map<Language, DateFinder> dates = new EnumMap<>(Language.class);
  private final Map<Language, NumberFinder> numbers = new EnumMap<>(Language.class);

  @Override
  public String set() {
    return "dates_numbers";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    String text = item.path("text").asText();
    Language language = item.path("lang").asText().equals("es") ? Language.ES : Language.EN;
    ObjectNode prediction = JsonNodeFactory.instance.objectNode().put("id", item.path("id").asText());
    ArrayNode rows = prediction.putArray("results");
    if (item.path("id").asText().startsWith("Date")) {
      Optional<LocalDateTime> said = item.hasNonNull("reference") ? Optional.of(LocalDateTime.parse(item.path("reference").asText())) : Optional.empty();
      addDates(text, dates.computeIfAbsent(language, DateFinder::load), said, language, rows);
    } else {
      addNumbers(item.path("id").asText(), text, numbers.computeIfAbsent(language, NumberFinder::load), language, rows);
    }
    return prediction;
  }

  private static void addNumbers(String id, String text, NumberFinder finder, Language language, ArrayNode rows) {
    if (id.startsWith("NumberRange")) {
      NumberRanges.add(text, finder, rows);
    } else {
      (id.startsWith("Ordinal") ? NumberRows.ORDINALS : NumberRows.NUMBERS).add(text, finder, language, rows);
    }
  }

  private static void addDates(String text, DateFinder finder, Optional<LocalDateTime> said, Language language, ArrayNode rows) {
    Spans spans = new Spans(text);
    DateFinder.Timed found = finder.read(text, spans.all());
    List<DateMention> mentions = finder.mentions(found, said.map(LocalDateTime::toLocalDate));
    DateValues values = new DateValues(said.orElse(LocalDateTime.MIN), language);
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      DateFinder.Found time = found.times().get(i);
      if (time.time() instanceof TimeExpression.And) {
        mention.parts().forEach(part -> DateValues.stated(part).ifPresent(known -> rows.add(spans.object(part.span()).put("value", known))));
        continue;
      }
      Optional<String> value = said.isPresent() ? values.of(time.time(), mention, time.side()) : DateValues.stated(mention);
      value.ifPresent(known -> rows.add(spans.object(mention.span()).put("value", known)));
    }
  }
}
