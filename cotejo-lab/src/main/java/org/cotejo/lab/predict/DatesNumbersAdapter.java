package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventDate.Precision;
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
      Optional<LocalDate> reference = item.hasNonNull("reference")
          ? Optional.of(LocalDate.parse(item.path("reference").asText().substring(0, 10))) : Optional.empty();
      addDates(text, dates.computeIfAbsent(language, DateFinder::load), reference, rows);
    } else {
      NumberRows wanted = item.path("id").asText().startsWith("Ordinal") ? NumberRows.ORDINALS
          : item.path("id").asText().startsWith("NumberRange") ? NumberRows.RANGES : NumberRows.NUMBERS;
      wanted.add(text, numbers.computeIfAbsent(language, NumberFinder::load), language, rows);
    }
    return prediction;
  }

  private static void addDates(String text, DateFinder finder, Optional<LocalDate> reference, ArrayNode rows) {
    Spans spans = new Spans(text);
    List<DateMention> open = finder.find(text, List.of(spans.all()), Optional.empty());
    List<DateMention> mentions = finder.find(text, List.of(spans.all()), reference);
    for (int i = 0; i < mentions.size(); i++) {
      boolean timeOnly = open.get(i).value().startsWith("T");
      rows.add(spans.object(mentions.get(i).span()).put("value", value(timeOnly ? open.get(i) : mentions.get(i))));
    }
  }

  /// A day as ISO date, a longer time as `start/end` with the day after the last one, a time of day with seconds, all else as TIMEX3.
  private static String value(DateMention mention) {
    EventDate date = mention.date();
    return switch (mention.kind()) {
      case DATE -> date.start().isEmpty() || mention.value().endsWith("_REF") ? mention.value() : days(mention, date);
      case TIME -> time(mention.value());
      case DURATION -> date.start().isEmpty() ? mention.value() : date.start().get() + "/" + date.end().orElseThrow();
      case SET -> mention.value();
    };
  }

  private static String days(DateMention mention, EventDate date) {
    LocalDate start = date.start().orElseThrow();
    LocalDate end = date.end().orElseThrow();
    if (date.precision() == Precision.DAY && start.equals(end)) {
      return start.toString();
    }
    boolean range = !mention.parts().isEmpty();
    return start + "/" + (range ? mention.parts().getLast().date().start().orElse(end) : end.plusDays(1));
  }

  private static String time(String timex) {
    int mark = timex.indexOf('T');
    String clock = timex.substring(mark + 1);
    if (!clock.matches("\\d\\d:\\d\\d")) {
      return timex;
    }
    return mark == 0 ? clock + ":00" : timex.substring(0, mark) + " " + clock + ":00";
  }
}
