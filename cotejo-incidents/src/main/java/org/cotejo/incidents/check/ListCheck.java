package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;

/// Lists, one item a line: the last line "Total: 312" is the sum of the others; shares under "by state:" are not more than 100 together.
///
/// A list without a total says nothing: it may name the five states with most cases.
final class ListCheck implements Check {
  private static final int SHORTEST = 2;
  private static final double ALL = 100;

  @Override
  public List<Finding> in(Reading reading) {
    Stream<Finding> sums = reading.find(Cue.LIST_TOTAL).filter(Found::isExact)
        .flatMap(total -> sum(items(reading, total.sentence(), -1, Cue.LIST).reversed(), total).stream());
    Stream<Finding> shares = reading.find(Cue.LIST_HEAD)
        .flatMap(head -> tooMuch(items(reading, head.sentence(), 1, Cue.LIST_SHARE)).stream());
    return Stream.concat(sums, shares).toList();
  }

  /// The items that follow a line in one direction, the nearest first, up to the first line that is none.
  private static List<Found> items(Reading reading, Skeleton line, int step, Cue cue) {
    List<Skeleton> sentences = reading.sentences();
    List<Found> items = new ArrayList<>();
    for (int at = sentences.indexOf(line) + step; at >= 0 && at < sentences.size(); at += step) {
      List<Found> item = reading.cues().in(sentences.get(at), cue);
      if (item.isEmpty()) {
        break;
      }
      items.add(item.getFirst());
    }
    return items;
  }

  private static Optional<Finding> sum(List<Found> items, Found total) {
    List<Figure> members = items.stream().map(item -> item.figure("n")).toList();
    boolean countable = members.size() >= SHORTEST && members.stream().allMatch(figure -> figure.isExact() && figure.isWhole());
    return countable && !Rounding.addsUp(total.figure("t"), members)
        ? Optional.of(Findings.of(Kind.SUM, List.of(items.getFirst().sentence(), total.sentence()), List.of(), Formula.SUM, members, total.figure("t")))
        : Optional.empty();
  }

  private static Optional<Finding> tooMuch(List<Found> shares) {
    List<Figure> members = shares.stream().map(share -> share.figure("p")).toList();
    double sum = members.stream().mapToDouble(Figure::value).sum();
    double rounded = members.stream().mapToDouble(Figure::grain).sum() / 2;
    return sum - rounded > ALL
        ? Optional.of(Findings.of(Kind.SHARE, shares.stream().map(Found::sentence).toList(), List.of(),
            new Detail.Sum(Formula.SUM, members.stream().map(Figure::value).toList(), ALL, OptionalDouble.empty())))
        : Optional.empty();
  }
}
