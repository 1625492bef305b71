package org.cotejo.incidents.check;

import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;

/// "2,847, 1,449 and 876, a total of 5,199": the figures that stand before a total in its sentence (or, where it opens its sentence, in the sentence
/// before) and come close to it, but not to it, and no choice of them does.
final class SumCheck implements Check {
  /// Share of the total; figures that miss it by more are not its members.
  private static final double NEAR = 0.1;
  private static final int MOST = 12;

  @Override
  public List<Finding> in(Reading reading) {
    return reading.find(Cue.TOTAL).filter(Found::isExact).flatMap(found -> check(reading, found).stream()).toList();
  }

  private static Optional<Finding> check(Reading reading, Found found) {
    Figure total = found.figure("t");
    Skeleton sentence = found.sentence();
    List<Figure> ahead = sentence.figures().stream().filter(figure -> figure.span().compareTo(total.span()) < 0).toList();
    if (found.begin() > 0 || !ahead.isEmpty()) {
      return check(List.of(sentence), ahead, total);
    }
    List<Skeleton> both = reading.around(sentence, 1, 0);
    return both.size() < 2 || sentence.figures().size() > 1 ? Optional.empty() : check(both, both.getFirst().figures(), total);
  }

  private static Optional<Finding> check(List<Skeleton> sentences, List<Figure> members, Figure total) {
    boolean countable = members.size() > 1 && members.size() <= MOST && members.stream().allMatch(figure -> figure.isExact() && figure.isWhole());
    if (!countable || !total.isWhole() || someAddUpTo(total.value(), members)) {
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
