package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Finds words by which one day is reckoned from another ("two days earlier", "una semana después del motín"), from `offsets.tsv`.
final class Offsets {
  private static final String FILE = "org/cotejo/incidents/offsets.tsv";

  /// Which way is reckoned, and from where.
  enum Sense {
    /// Before what was told last.
    BEFORE,
    /// After it.
    AFTER,
    /// Before the day of publication.
    AGO
  }

  /// @param days how many, at least 1
  /// @param slack how many they may be off
  /// @param begin in the text without case and accents
  /// @param named whether what is reckoned from stands behind: "a week after **the raid**", not "a week later"
  record Offset(int days, int slack, Sense sense, int begin, int end, boolean named) {}

  private record Unit(double days, int slack) {}

  /// The words of one language.
  private record Grammar(Map<String, Double> numbers, Map<String, Unit> units, Map<String, Sense> senses, Pattern pattern, Pattern since) {}

  private final Map<Language, Grammar> grammars = new HashMap<>();

  private Offsets() {}

  static Offsets load() {
    Offsets loaded = new Offsets();
    List<DataRow> rows = DataFile.rows(FILE, "language", "kind", "words", "value", "slack");
    for (Language language : Language.values()) {
      loaded.grammars.put(language, grammar(rows.stream().filter(row -> row.constant("language", Language.class) == language).toList()));
    }
    return loaded;
  }

  private static Grammar grammar(List<DataRow> rows) {
    Map<String, Double> numbers = new HashMap<>();
    Map<String, Unit> units = new HashMap<>();
    Map<String, Sense> senses = new HashMap<>();
    List<String> since = new ArrayList<>();
    for (DataRow row : rows) {
      for (String words : row.list("words")) {
        switch (row.cell("kind")) {
          case "number" -> numbers.put(words, row.number("value"));
          case "unit" -> units.put(words, new Unit(row.number("value"), (int) row.number("slack")));
          case "since" -> since.add(words);
          default -> senses.put(words, Sense.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
        }
      }
    }
    String amount = "(" + any(numbers.keySet().stream()) + ") (" + any(units.keySet().stream()) + ")";
    return new Grammar(numbers, units, senses, Pattern.compile("\\b" + amount + " (" + any(senses.keySet().stream()) + ")\\b"),
        Pattern.compile("\\b(?:" + any(since.stream()) + ") " + amount + "\\b"));
  }

  private static String any(Stream<String> words) {
    return words.sorted().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /// The first such words in a sentence.
  ///
  /// @param folded the sentence without case and accents
  Optional<Offset> in(Language language, String folded) {
    Grammar grammar = Objects.requireNonNull(grammars.get(language));
    Matcher told = grammar.pattern().matcher(folded);
    if (told.find()) {
      return Optional.of(offset(grammar, told, grammar.senses().getOrDefault(told.group(3), Sense.AGO), hasMore(folded, told.end(), told.group(3))));
    }
    Matcher since = grammar.since().matcher(folded);
    return since.find() ? Optional.of(offset(grammar, since, Sense.AGO, true)) : Optional.empty();
  }

  private static Offset offset(Grammar grammar, Matcher found, Sense sense, boolean named) {
    Unit unit = grammar.units().getOrDefault(found.group(2), new Unit(1, 0));
    int days = (int) Math.round(grammar.numbers().getOrDefault(found.group(1), 1.0) * unit.days());
    return new Offset(days, unit.slack(), sense, found.start(), found.end(), named);
  }

  /// "Después **de**", "after **the**"; not "earlier", "later", "antes".
  private static boolean hasMore(String folded, int end, String word) {
    String behind = folded.substring(end);
    boolean alone = word.equals("earlier") || word.equals("later") || word.equals("previously");
    return !alone && (word.equals("after") || word.equals("before") ? behind.startsWith(" ") : behind.matches("(?s) (?:de|del|que)\\b.*"));
  }
}
