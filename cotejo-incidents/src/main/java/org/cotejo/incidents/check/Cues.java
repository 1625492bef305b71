package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The wordings in which a language tells ratios, rates, shares and sums, from `checks/LANGUAGE.tsv`.
final class Cues {

  /// What a wording tells. The figures it holds are named in the file's head.
  enum Cue {
    RATIO,
    AGENT_RATIO,
    WOUNDED_RATIO,
    INDEX,
    RATE,
    HOMICIDES,
    POPULATION,
    SHARE,
    REST_SHARE,
    PERCENTAGE,
    CHANGE,
    REST,
    PARTS,
    OVER,
    TOTAL,
    TOTAL_OF,
    LIST,
    LIST_TOTAL,
    LIST_SHARE,
    LIST_HEAD,
    AGAIN
  }

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}");
  private static final Pattern MARKED = Pattern.compile(Skeleton.MARK + "(\\d++)");
  private static final Pattern NOUN = Pattern.compile("(?<!\\?)<([a-z]+)>");
  private static final String PERSON = "<person>";
  private static final String GAP = "…";
  /// Up to eight words without a figure between them.
  private static final String WORDS = "(?:[^\\s#.;:(),]++ ?){0,8}?";
  static final String PERCENT = " ?(?:%|percent|per cent|por ciento)";

  private final Map<Cue, List<Pattern>> patterns = new EnumMap<>(Cue.class);

  /// A wording found in a sentence.
  ///
  /// @param figures by their names in the wording
  /// @param words by their names, such as the noun that is counted
  /// @param begin where it begins in the skeleton
  record Found(Skeleton sentence, Map<String, Figure> figures, Map<String, String> words, int begin) {

    /// @throws IllegalArgumentException if the wording has no such figure
    Figure figure(String name) {
      return optional(name).orElseThrow(() -> new IllegalArgumentException("no figure \"" + name + "\" in \"" + sentence.words() + "\""));
    }

    Optional<Figure> optional(String name) {
      return Optional.ofNullable(figures.get(name));
    }

    /// The figures among the words of a name, in order.
    List<Figure> listed(String name) {
      return MARKED.matcher(words.getOrDefault(name, "")).results().map(result -> sentence.figures().get(Integer.parseInt(result.group(1)))).toList();
    }

    /// Whether all figures are told without a bound.
    boolean isExact() {
      return figures.values().stream().allMatch(Figure::isExact);
    }
  }

  /// @throws DataException if a wording cannot be understood
  static Cues of(Language language) {
    Cues cues = new Cues();
    String people = people(language);
    for (DataRow row : rows(language)) {
      cues.patterns.computeIfAbsent(row.constant("cue", Cue.class), cue -> new ArrayList<>()).add(pattern(row, people));
    }
    return cues;
  }

  static List<DataRow> rows(Language language) {
    return DataFile.rows("checks/" + language.code() + ".tsv", "cue", "wording", "example");
  }

  /// The plurals of people as alternatives of a regular expression.
  static String people(Language language) {
    return DataFile.rows("checks/people.tsv", "language", "forms").stream().filter(row -> row.cell("language").equals(language.code()))
        .flatMap(row -> row.list("forms").stream()).collect(Collectors.joining("|", "(?:", ")\\b"));
  }

  static Pattern pattern(DataRow row, String people) {
    String wording = row.cell("wording").replace(PERSON, people).replace(GAP, WORDS).replace("%", PERCENT);
    String regex = NOUN.matcher(SLOT.matcher(wording).replaceAll("#(?<$1>\\\\d++)")).replaceAll("(?<$1>[^\\\\s#.;:(),]+)");
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new DataException(row.where(), "the wording is no regular expression: " + e.getDescription(), e);
    }
  }

  /// The wordings of a kind in a sentence, none inside another, those further up in the file first.
  List<Found> in(Skeleton sentence, Cue cue) {
    List<Found> found = new ArrayList<>();
    for (Pattern pattern : patterns.getOrDefault(cue, List.of())) {
      Matcher matcher = pattern.matcher(sentence.words());
      while (matcher.find()) {
        Found one = found(sentence, matcher);
        if (found.stream().noneMatch(other -> other.figures().values().stream().anyMatch(one.figures()::containsValue))) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static Found found(Skeleton sentence, Matcher matcher) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    matcher.namedGroups().forEach((name, group) -> {
      String text = Optional.ofNullable(matcher.group(group)).orElse("");
      if (text.isEmpty()) {
        return;
      }
      boolean isFigure = matcher.start(group) > 0 && sentence.words().charAt(matcher.start(group) - 1) == Skeleton.MARK;
      if (isFigure) {
        figures.put(name, sentence.figures().get(Integer.parseInt(text)));
      } else {
        words.put(name, text);
      }
    });
    return new Found(sentence, figures, words, matcher.start());
  }
}
