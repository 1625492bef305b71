package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;

/// "2,847, 1,449 and 876, a total of 5,199": the figures that stand before a total in its sentence (or, where it opens its sentence, in the sentence
/// before), or in a list behind it, and come close to it, but not to it, and no choice of them does.
final class SumCheck implements Check {
  /// Share of the total; figures that miss it by more are not its members.
  private static final double NEAR = 0.1;
  private static final int LEAST = 2;
  private static final int MOST = 12;

  @Override
  public List<Finding> in(Reading reading) {
    Stream<Finding> behind = reading.find(Cue.TOTAL).flatMap(found -> membersBefore(reading, found).stream());
    Stream<Finding> before = reading.find(Cue.TOTAL_OF)
        .flatMap(found -> check(List.of(found.sentence()), found.listed("list"), found.figure("t")).stream());
    return Stream.concat(behind, before).toList();
  }

  private static Optional<Finding> membersBefore(Reading reading, Found found) {
    Figure total = found.figure("t");
    Skeleton sentence = found.sentence();
    List<Figure> ahead = sentence.figures().stream().filter(figure -> figure.span().compareTo(total.span()) < 0).toList();
    boolean opens = found.begin() == 0 && ahead.size() < LEAST;
    List<Skeleton> sentences = reading.around(sentence, opens ? 1 : 0, 0);
    return check(sentences, opens ? sentences.getFirst().figures() : ahead, total);
  }

  private static Optional<Finding> check(List<Skeleton> sentences, List<Figure> members, Figure total) {
    boolean countable = members.size() >= LEAST && members.size() <= MOST && members.stream().allMatch(figure -> figure.isExact() && figure.isWhole());
    if (!countable || !total.isExact() || !total.isWhole() || someAddUpTo(total.value(), members)) {
      return Optional.empty();
    }
    double sum = Formula.SUM.of(members.stream().map(Figure::value).toList());
    boolean near = Math.abs(sum - total.value()) <= NEAR * total.value();
    return near && !Rounding.addsUp(total, members)
        ? Optional.of(Findings.of(Kind.SUM, sentences, List.of(), Formula.SUM, members, total)) : Optional.empty();
  }

  private static boolean someAddUpTo(double total, List<Figure> members) {
    if (members.isEmpty()) {
      return total == 0;
    }
    List<Figure> rest = members.subList(1, members.size());
    return someAddUpTo(total, rest) || someAddUpTo(total - members.getFirst().value(), rest);
  }
}
