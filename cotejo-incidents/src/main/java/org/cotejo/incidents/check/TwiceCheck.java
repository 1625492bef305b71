package org.cotejo.incidents.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Language;

/// "56 clashes ... In the 52 clashes": a definite count of events of which the report has told one other number only, before and close by. A word
/// for any event ("those 52 incidents") must stand in the next sentence.
final class TwiceCheck implements Check {
  private static final double LEAST = 10;
  private static final double NEAR = 0.2;

  private final Map<Language, Things> things = new EnumMap<>(Language.class);

  TwiceCheck() {
    for (Language language : Language.values()) {
      things.put(language, Things.of(language));
    }
  }

  @Override
  public List<Finding> in(Reading reading) {
    return Optional.ofNullable(things.get(reading.document().language())).stream()
        .flatMap(of -> reading.find(Cue.AGAIN).filter(found -> isWhole(of, found)).flatMap(found -> check(reading, of, found).stream())).toList();
  }

  private static String noun(Found found) {
    return found.words().getOrDefault("noun", "");
  }

  /// Whether an event is counted, and nothing behind the noun narrows which.
  private static boolean isWhole(Things things, Found found) {
    String words = found.sentence().words();
    int end = words.indexOf(noun(found), found.begin()) + noun(found).length();
    return things.contains(noun(found)) && !things.narrows(words.substring(end).strip());
  }

  private static Optional<Finding> check(Reading reading, Things things, Found again) {
    Figure told = again.figure("n");
    List<Skeleton> within = things.any().contains(noun(again)) ? reading.around(again.sentence(), 1, 0) : reading.sentences();
    List<Counted> others = within.stream()
        .flatMap(sentence -> things.counted(sentence, noun(again)).filter(figure -> !figure.equals(told)).map(figure -> new Counted(sentence, figure)))
        .toList();
    return others.size() == 1 && contradict(others.getFirst().figure(), told) ? Optional.of(finding(again, others.getFirst())) : Optional.empty();
  }

  private record Counted(Skeleton sentence, Figure figure) {}

  private static boolean contradict(Figure before, Figure told) {
    return before.span().compareTo(told.span()) < 0 && before.isExact() && told.isExact() && differ(before.value(), told.value());
  }

  /// Whether two counts differ, but not by so much that they must be of different things.
  static boolean differ(double one, double other) {
    return one != other && Math.min(one, other) >= LEAST && Math.abs(one - other) <= NEAR * Math.max(one, other);
  }

  private static Finding finding(Found again, Counted other) {
    return Findings.of(Kind.TWICE, List.of(other.sentence(), again.sentence()), List.of(),
        new Detail.Sum(Formula.LIMIT, List.of(other.figure().value()), again.figure("n").value(), OptionalDouble.empty()));
  }
}
