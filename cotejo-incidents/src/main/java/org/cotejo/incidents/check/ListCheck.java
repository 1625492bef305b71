package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    List<Finding> findings = new ArrayList<>();
    List<Found> items = new ArrayList<>();
    List<Found> shares = new ArrayList<>();
    boolean headed = false;
    for (Skeleton sentence : reading.sentences()) {
      Optional<Found> total = first(reading, sentence, Cue.LIST_TOTAL);
      Optional<Found> share = first(reading, sentence, Cue.LIST_SHARE);
      Optional<Found> item = total.isPresent() || share.isPresent() ? Optional.empty() : first(reading, sentence, Cue.LIST);
      total.flatMap(found -> sum(items, found)).ifPresent(findings::add);
      if (share.isEmpty() && headed) {
        tooMuch(shares).ifPresent(findings::add);
      }
      keep(items, item);
      keep(shares, share);
      headed = share.isPresent() ? headed : !reading.cues().in(sentence, Cue.LIST_HEAD).isEmpty();
    }
    if (headed) {
      tooMuch(shares).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Found> first(Reading reading, Skeleton sentence, Cue cue) {
    return reading.cues().in(sentence, cue).stream().findFirst();
  }

  /// A line that is no item ends the list.
  private static void keep(List<Found> list, Optional<Found> item) {
    item.ifPresentOrElse(list::add, list::clear);
  }

  private static Optional<Finding> sum(List<Found> items, Found total) {
    List<Figure> members = items.stream().map(item -> item.figure("n")).toList();
    boolean countable = members.size() >= SHORTEST && members.stream().allMatch(figure -> figure.isExact() && figure.isWhole());
    return countable && total.isExact() && !Rounding.addsUp(total.figure("t"), members)
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
