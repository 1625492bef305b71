package org.cotejo.incidents.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate.Basis;
import org.cotejo.model.EventDate.Precision;
import org.cotejo.model.Status;

/// An attack, an arrest or their like told as past, with a day written out that comes after the day of publication. Only what nobody announces is looked
/// at: of assemblies and trials it is often the words alone that are past. One day is let pass: a newspaper of tomorrow is on the net tonight, and
/// it is tomorrow elsewhere.
final class DateCheck implements Check {
  private static final long DAYS = 1;
  /// PLOVER events.
  private static final Set<String> UNANNOUNCED = Set.of("ASSAULT", "COERCE");

  @Override
  public List<Finding> in(Reading reading) {
    return reading.document().published().map(published -> reading.claims().stream().flatMap(claim -> check(reading, claim, published).stream()).toList())
        .orElse(List.of());
  }

  private static Optional<Finding> check(Reading reading, Claim claim, LocalDate published) {
    boolean past = claim.status() == Status.ASSERTED && UNANNOUNCED.contains(claim.eventType())
        && claim.date().basis() == Basis.STATED && claim.date().precision() == Precision.DAY;
    return claim.date().start().filter(day -> past && day.isAfter(published.plusDays(DAYS)))
        .flatMap(day -> reading.sentence(claim)
            .map(sentence -> Findings.of(Kind.DATE, List.of(sentence), List.of(claim), new Detail.Days(day, published))));
  }
}
