package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.model.Claim;

/// A part is never more than its total. Parts add up to it where the words say that there are no others: "and the other 18", "14 men and eight
/// women". Parts that may overlap ("of whom 4 were women and 5 teachers") say nothing.
final class PartsCheck implements Check {
  /// What parts may miss their total by, in persons and as a share of it; if they miss it by more, it is not theirs.
  private static final double LEAST = 2;
  private static final double NEAR = 0.15;

  @Override
  public List<Finding> in(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Stream.of(Cue.REST, Cue.PARTS).flatMap(reading::find).forEach(found -> addUp(found).ifPresent(findings::add));
    reading.find(Cue.OVER).filter(Found::isExact).filter(found -> found.figure("a").value() > found.figure("t").value())
        .map(PartsCheck::over).forEach(findings::add);
    reading.claims().forEach(part -> overClaim(reading, part).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> addUp(Found found) {
    List<Figure> parts = List.of(found.figure("a"), found.figure("b"));
    Figure total = found.figure("t");
    double sum = parts.get(0).value() + parts.get(1).value();
    boolean near = Math.abs(sum - total.value()) <= Math.max(LEAST, NEAR * total.value());
    return found.isExact() && near && sum != total.value() && parts.stream().allMatch(Figure::isWhole)
        ? Optional.of(Findings.of(Kind.PARTS, found, Formula.SUM, parts, total)) : Optional.empty();
  }

  private static Finding over(Found found) {
    return Findings.of(Kind.PARTS, found, Formula.LIMIT, List.of(found.figure("t")), found.figure("a"));
  }

  /// A claim that counts more than the claim it is a part of.
  private static Optional<Finding> overClaim(Reading reading, Claim part) {
    return part.partOf().flatMap(total -> reading.claims().stream().filter(claim -> claim.id().equals(total)).findFirst())
        .filter(total -> sameThing(part, total))
        .flatMap(total -> Counts.exact(part).flatMap(a -> Counts.exact(total).filter(t -> a.value() > t.value())
            .flatMap(t -> reading.sentence(part).map(sentence -> Findings.of(Kind.PARTS, RatioCheck.sentences(reading, sentence, total),
                List.of(part, total), Formula.LIMIT, List.of(t), a)))));
  }

  private static boolean sameThing(Claim part, Claim total) {
    return part.measurement().flatMap(p -> total.measurement().map(t -> p.measure().equals(t.measure()) && p.unit().equals(t.unit()))).orElse(false);
  }
}
