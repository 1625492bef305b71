package org.cotejo.incidents.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words of a language by which people stand to what is said of them, from `stance/LANGUAGE.tsv`. Safe for many threads.
final class StanceWords {

  /// What words tell; the head of the file says more of each.
  enum Kind {
    ADMITS,
    CONFIRMS,
    ACCEPTS,
    NO_RESPONSIBILITY,
    EXPLAINS,
    HARM,
    DECLINES,
    NEGATION,
    PRONOUN,
    RELATIVE,
    SPEAKER_BEGIN,
    SPEAKER_TAIL,
    SPEAKER_END;

    /// Whether "not", "refused to" before the words turn them round.
    private boolean isTurned() {
      return this == ADMITS || this == CONFIRMS || this == ACCEPTS || this == EXPLAINS;
    }
  }

  /// Words before a match in which a negation turns it round.
  private static final int REACH = 4;
  private static final String WHO = "{who}";
  private static final String WHOM = "{whom}";
  private static final String SPEAKER = "(?<who>[^,;:()\"]{2,80}?)";

  private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);

  private StanceWords() {}

  /// @throws DataException if a row cannot be understood
  static StanceWords of(Language language) {
    StanceWords words = new StanceWords();
    List<DataRow> rows = rows(language);
    String end = alternatives(rows);
    for (DataRow row : rows) {
      words.patterns.computeIfAbsent(row.constant("class", Kind.class), _ -> new ArrayList<>()).add(pattern(row, end));
    }
    return words;
  }

  static List<DataRow> rows(Language language) {
    return DataFile.rows("org/cotejo/incidents/stance/" + language.code() + ".tsv", "class", "words", "example?", "counterexample?");
  }

  /// What a speaker named behind the words ends at.
  private static String alternatives(List<DataRow> rows) {
    List<String> ends = rows.stream().filter(row -> row.constant("class", Kind.class) == Kind.SPEAKER_END).map(row -> row.cell("words")).toList();
    return "(?=\\s*+(?:[,;:()\"]|\\.?$)|\\s++(?:" + String.join("|", ends) + ")\\b)";
  }

  private static Pattern pattern(DataRow row, String end) {
    try {
      return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + row.cell("words").replace(WHO, SPEAKER + end).replace(WHOM, SPEAKER).replace(" ", "(?: ++)") + ")(?![\\p{L}\\p{N}])");
    } catch (PatternSyntaxException e) {
      throw new DataException(row.where(), "column words: expected a regular expression, found \"" + row.cell("words") + "\": " + e.getDescription(), e);
    }
  }

  /// Whether a text has words of a kind, and not turned round.
  boolean tell(Kind kind, String text) {
    return !find(kind, Plain.of(text)).isEmpty();
  }

  /// The first match of each pattern in a [plain][Plain] text that is not turned round.
  List<Matcher> find(Kind kind, String plain) {
    List<Matcher> found = new ArrayList<>();
    for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
      Matcher matcher = pattern.matcher(plain);
      while (matcher.find()) {
        if (!kind.isTurned() || !isNegated(plain.substring(0, matcher.start()))) {
          found.add(matcher);
          break;
        }
      }
    }
    return found;
  }

  private boolean isNegated(String before) {
    String[] words = before.strip().split("\\s+");
    int from = Math.max(0, words.length - REACH);
    return tell(Kind.NEGATION, String.join(" ", List.of(words).subList(from, words.length)));
  }

  /// Whether a whole text is of a kind.
  boolean is(Kind kind, String plain) {
    return patterns.getOrDefault(kind, List.of()).stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
