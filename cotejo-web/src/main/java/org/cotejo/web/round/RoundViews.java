package org.cotejo.web.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Shown;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.agreement.CoderAgreement;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.round.Coding;
import org.cotejo.workspace.round.CodingRound;
import org.cotejo.workspace.round.Comparison;
import org.cotejo.workspace.round.Difference;

/// Makes the list of rounds and the page of one.
final class RoundViews {
  private static final int CUT = 300;

  private final Library library;

  RoundViews(Library library) {
    this.library = library;
  }

  RoundsView list(Request request) {
    Address here = request.address();
    List<RoundsView.Line> lines = CodingRound.all(request.store().decisions().all()).stream().map(round -> line(Rounds.of(request.store(), Long.toString(round.number())))).toList();
    return new RoundsView(lines, library.find(Selections.of(here)).total(), Sample.MOST, request.by(), here, here.at("/search"));
  }

  private static RoundsView.Line line(Rounds rounds) {
    CodingRound round = rounds.round();
    return new RoundsView.Line(round.number(), round.name(), rounds.comparison().claims().rows().size(), round.documents().size(), rounds.progress(), rounds.page());
  }

  static RoundView one(Request request) {
    Rounds rounds = Rounds.of(request);
    Comparison comparison = rounds.comparison();
    boolean hidden = rounds.isHidden(request.by());
    Optional<Coding> own = rounds.coding(request.by());
    PrivateNames names = request.discretion().names(request.store(), rounds.round().documents());
    List<RoundView.Line> lines = hidden ? List.of() : comparison.differences().stream().map(difference -> line(rounds, difference, names)).toList();
    return new RoundView(rounds.round().number(), rounds.round().name(), request.by(), rounds.progress(), own.isPresent(), hidden, own.map(coding -> comparison.waiting(coding).size()).orElse(0),
        hidden || comparison.all().isEmpty() ? List.of() : List.of(agreement(comparison.agreement())), lines, (int) lines.stream().filter(line -> !line.settled()).count(),
        hidden ? 0 : comparison.agreed().size(), rounds.page("code"), rounds.page("adjudicate"), Address.of(Rounds.PATH));
  }

  private static RoundView.Line line(Rounds rounds, Difference difference, PrivateNames names) {
    CodedClaim claim = CodedClaim.of(AdjudicationViews.row(rounds.comparison(), difference));
    return new RoundView.Line(difference.claim(), claim.cell("act"), Shown.line(names.masked(claim.cell("evidence")), CUT), difference.foundByFirst(), difference.foundBySecond(), difference.columns(),
        difference.settled(), rounds.page("adjudicate").with("claim", difference.claim()));
  }

  private static RoundView.Agreement agreement(CoderAgreement agreement) {
    Optional<Interval> interval = agreement.units().interval(Interval.USUAL_LEVEL);
    List<RoundView.Field> fields = agreement.fields().stream()
        .map(field -> new RoundView.Field(field.name(), field.pairs(), field.same(), number(field.alpha()), lower(field.interval()), upper(field.interval()))).toList();
    return new RoundView.Agreement(agreement.units().both(), agreement.units().onlyFirst(), agreement.units().onlySecond(), number(agreement.units().f1()), lower(interval), upper(interval), fields);
  }

  private static String lower(Optional<Interval> interval) {
    return interval.map(one -> number(OptionalDouble.of(one.lower()))).orElse("");
  }

  private static String upper(Optional<Interval> interval) {
    return interval.map(one -> number(one.upper())).orElse("");
  }

  /// Two decimals, with a point.
  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "" : Double.toString(Math.round(value.getAsDouble() * 100) / 100.0);
  }
}
