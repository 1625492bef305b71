package org.cotejo.cli.indicator;

import static org.cotejo.cli.indicator.Lines.left;
import static org.cotejo.cli.indicator.Lines.right;

import org.cotejo.indicators.interval.Interval;
import org.cotejo.workspace.agreement.CoderAgreement;
import org.cotejo.workspace.wording.Wording;

/// How far two coders agree, field by field.
public final class AgreementPage {
  private static final int NAME = 22;
  private static final int CELL = 10;

  private AgreementPage() {}

  public static String of(CoderAgreement agreement, Wording wording) {
    Lines lines = new Lines();
    var units = agreement.units();
    lines.wrapped(left(wording.of("agreement.units"), NAME), wording.of("agreement.both", wording.number(units.both()), wording.number(units.onlyFirst()),
        wording.number(units.onlySecond())));
    units.f1().ifPresent(f1 -> lines.wrapped(left(wording.of("agreement.f1"), NAME),
        wording.rounded(f1) + units.interval(Interval.USUAL_LEVEL).map(interval -> " (" + wording.interval(interval) + ")").orElse("")));
    lines.blank().add(left(wording.of("agreement.field"), NAME) + right(wording.of("agreement.pairs"), CELL) + right(wording.of("agreement.same"), CELL)
        + right(wording.of("agreement.alpha"), CELL));
    for (CoderAgreement.Field field : agreement.fields()) {
      String head = left(field.name(), NAME) + right(wording.number(field.pairs()), CELL) + right(wording.number(field.same()), CELL);
      if (field.alpha().isPresent()) {
        lines.add(head + right(wording.rounded(field.alpha().getAsDouble()), CELL) + field.interval().map(interval -> "  " + wording.interval(interval)).orElse(""));
      } else {
        lines.add(head + "  " + wording.of("agreement.none"));
      }
    }
    return lines.blank().wrapped("", wording.of("agreement.note")).toString();
  }
}
