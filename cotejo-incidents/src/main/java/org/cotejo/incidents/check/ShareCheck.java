package org.cotejo.incidents.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;

/// Shares of a whole. "120 percent of the victims" is more than all of them; a prison at 240 percent of its capacity is no such share, so only those of
/// people and events are looked at. "60 percent, 25 percent and the remaining 20 percent" make up the whole.
final class ShareCheck implements Check {
  private static final double ALL = 100;
  /// What shares may miss the whole by; if they miss it by more, they are shares of several things.
  private static final double NEAR = 15;
  private static final Pattern PERCENT = Pattern.compile("#(\\d++)" + Cues.PERCENT);

  @Override
  public List<Finding> in(Reading reading) {
    Stream<Finding> over = reading.find(Cue.SHARE).filter(found -> found.figure("p").value() > ALL)
        .map(found -> finding(found, Formula.LIMIT, List.of(ALL), found.figure("p").value()));
    return Stream.concat(over, reading.find(Cue.REST_SHARE).flatMap(ShareCheck::rest)).toList();
  }

  private static Stream<Finding> rest(Found found) {
    List<Figure> shares = sharesUpTo(found.sentence(), found.figure("p"));
    boolean exact = shares.size() > 1 && shares.stream().allMatch(Figure::isExact);
    boolean whole = IntStream.range(0, shares.size()).anyMatch(from -> Math.abs(sum(shares.subList(from, shares.size())) - ALL) <= slack(shares));
    return exact && !whole && Math.abs(sum(shares) - ALL) <= NEAR
        ? Stream.of(finding(found, Formula.SUM, shares.stream().map(Figure::value).toList(), ALL)) : Stream.empty();
  }

  private static List<Figure> sharesUpTo(Skeleton sentence, Figure last) {
    return PERCENT.matcher(sentence.words()).results().map(result -> sentence.figures().get(Integer.parseInt(result.group(1))))
        .filter(share -> share.span().compareTo(last.span()) <= 0).toList();
  }

  private static double sum(List<Figure> shares) {
    return shares.stream().mapToDouble(Figure::value).sum();
  }

  /// Half of the last digit of each.
  private static double slack(List<Figure> shares) {
    return shares.stream().mapToDouble(Figure::grain).sum() / 2;
  }

  private static Finding finding(Found found, Formula formula, List<Double> numbers, double told) {
    return Findings.of(Kind.SHARE, List.of(found.sentence()), List.of(), new Detail.Sum(formula, numbers, told, OptionalDouble.empty()));
  }
}
