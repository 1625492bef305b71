package org.cotejo.incidents.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// "56 clashes ... In the 52 clashes": a definite count of events of which the report has told one other number only, close by.
final class TwiceCheck implements Check {
  private static final double LEAST = 10;
  private static final double NEAR = 0.2;

  private final Set<String> things = words("checks/things.tsv");
  private final Set<String> narrowing = words("checks/narrowing.tsv");

  private static Set<String> words(String file) {
    Set<String> words = new TreeSet<>();
    for (DataRow row : DataFile.rows(file, "language", "forms")) {
      row.list("forms").forEach(form -> words.add(row.cell("language") + " " + Word.fold(form)));
    }
    return words;
  }

  @Override
  public List<Finding> in(Reading reading) {
    String language = reading.document().language().code() + " ";
    return reading.find(Cue.AGAIN).filter(found -> things.contains(language + found.words().get("noun")) && isWhole(found, language))
        .flatMap(found -> check(reading, found).stream()).toList();
  }

  /// Whether nothing behind the noun narrows what is counted.
  private boolean isWhole(Found found, String language) {
    String noun = found.words().getOrDefault("noun", "");
    String words = found.sentence().words();
    String behind = words.substring(words.indexOf(noun, found.begin()) + noun.length()).strip();
    return narrowing.stream().filter(entry -> entry.startsWith(language)).map(entry -> entry.substring(language.length()))
        .noneMatch(word -> (behind + " ").startsWith(word + " "));
  }

  private static Optional<Finding> check(Reading reading, Found again) {
    Figure told = again.figure("n");
    List<Counted> others = reading.sentences().stream().flatMap(sentence -> counted(sentence, again.words().getOrDefault("noun", "")))
        .filter(other -> !other.figure().equals(told)).toList();
    boolean one = others.size() == 1 && told.isExact() && others.getFirst().figure().isExact();
    return one ? Optional.of(others.getFirst()).filter(other -> differs(other.figure().value(), told.value()))
        .filter(other -> other.figure().span().compareTo(told.span()) < 0).map(other -> finding(again, other)) : Optional.empty();
  }

  private record Counted(Skeleton sentence, Figure figure) {}

  private static Stream<Counted> counted(Skeleton sentence, String noun) {
    Matcher matcher = Pattern.compile("#(\\d+) (?:[^\\s#.;:(),]++ )?" + Pattern.quote(noun) + "\\b").matcher(sentence.words());
    return matcher.results().map(result -> new Counted(sentence, sentence.figures().get(Integer.parseInt(result.group(1)))));
  }

  private static boolean differs(double one, double other) {
    return one != other && Math.min(one, other) >= LEAST && Math.abs(one - other) <= NEAR * Math.max(one, other);
  }

  private static Finding finding(Found again, Counted other) {
    return Findings.of(Kind.TWICE, List.of(other.sentence(), again.sentence()), List.of(),
        new Detail.Sum(Formula.LIMIT, List.of(other.figure().value()), again.figure("n").value(), OptionalDouble.empty()));
  }
}
