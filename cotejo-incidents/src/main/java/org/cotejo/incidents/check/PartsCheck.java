package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;

/// A part is never more than its total. Parts add up to it where the words say that there are no others: "and the other 18", "14 men and eight
/// women". Parts that may overlap ("of whom 4 were women and 5 teachers") say nothing.
final class PartsCheck implements Check {
  /// What parts may miss their total by, in persons and as a share of it; if they miss it by more, it is not theirs.
  private static final double LEAST = 2;
  private static final double NEAR = 0.15;
  /// PLOVER sectors to two of which nobody belongs; women and children may be of any.
  private static final List<String> FORCES = List.of("COP", "MIL", "REB", "PRM", "CRM");

  @Override
  public List<Finding> in(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Stream.of(Cue.REST, Cue.PARTS).flatMap(reading::find).forEach(found -> addUp(found).ifPresent(findings::add));
    reading.find(Cue.OVER).filter(Found::isExact).filter(found -> found.figure("a").value() > found.figure("t").value())
        .map(PartsCheck::over).forEach(findings::add);
    reading.claims().stream().filter(claim -> Counts.exact(claim).isPresent()).flatMap(total -> overClaims(reading, total)).forEach(findings::add);
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

  /// Claims that are parts of one and count more than it: one of them, or the largest of each force together.
  private static Stream<Finding> overClaims(Reading reading, Claim total) {
    List<Claim> parts = reading.claims().stream().filter(part -> part.partOf().filter(total.id()::equals).isPresent() && sameThing(part, total)).toList();
    List<Claim> forces = FORCES.stream().flatMap(sector -> parts.stream().filter(part -> sector(part).equals(sector))
        .max(Comparator.comparingDouble((Claim part) -> Counts.figure(part).value())).stream()).toList();
    List<Finding> single = parts.stream().flatMap(part -> over(reading, total, List.of(part)).stream()).toList();
    return single.isEmpty() ? over(reading, total, forces).stream() : single.stream();
  }

  private static Optional<Finding> over(Reading reading, Claim total, List<Claim> parts) {
    List<Figure> figures = parts.stream().map(Counts::figure).toList();
    Figure whole = Counts.figure(total);
    if (figures.stream().mapToDouble(Figure::value).sum() <= whole.value()) {
      return Optional.empty();
    }
    List<Claim> claims = Stream.concat(Stream.of(total), parts.stream()).toList();
    List<Skeleton> sentences = claims.stream().flatMap(claim -> reading.sentence(claim).stream()).toList();
    return sentences.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1
        ? Findings.of(Kind.PARTS, sentences, claims, Formula.LIMIT, List.of(whole), figures.getFirst())
        : Findings.of(Kind.PARTS, sentences, claims, Formula.SUM, figures, whole));
  }

  private static boolean sameThing(Claim part, Claim total) {
    return Counts.told(part) && Counts.told(total) && Counts.exact(part).isPresent() && Counts.exact(total).isPresent()
        && part.measurement().flatMap(p -> total.measurement().map(t -> p.measure().equals(t.measure()) && p.unit().equals(t.unit()))).orElse(false);
  }

  private static String sector(Claim claim) {
    return claim.measurement().map(Measurement::sector).orElse("");
  }
}
