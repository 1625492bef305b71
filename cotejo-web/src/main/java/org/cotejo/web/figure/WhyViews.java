package org.cotejo.web.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// Opens a figure.
final class WhyViews {
  private static final int PAGE = 25;
  /// The earliest first, those without a day last.
  static final Comparator<Episode> IN_TIME = Comparator.comparing((Episode episode) -> episode.days().map(days -> days.from().toString()).orElse("9")).thenComparing(Episode::id);

  private final Request request;
  private final Wording wording;
  private final InquiryForm form;
  private final Address own;

  WhyViews(Request request, Wording wording, InquiryForm form) {
    this.request = request;
    this.wording = wording;
    this.form = form;
    this.own = InquiryForm.address(request.address(), "/indicators/why");
  }

  WhyView of(Tally tally, Denominators weights) {
    Optional<Indicator> indicator = request.address().first("of").flatMap(code -> Arrays.stream(Indicator.values()).filter(one -> one.code().equalsIgnoreCase(code)).findFirst());
    Quantity quantity = quantity(indicator);
    OptionalLong given = weights.of(quantity, tally.question());
    List<Episode> behind = given.isPresent() ? List.of() : tally.behind(quantity).stream().sorted(IN_TIME).toList();
    Pager pager = Pager.of(request.address(), Pager.asked(request.address()), PAGE, behind.size());
    IndicatorText text = IndicatorText.printed(wording);
    OptionalLong total = given.isPresent() ? given : tally.figures(form.policy()).get(quantity);
    return new WhyView(form, indicator.map(Indicator::code).orElse(""), indicator.map(text::name).orElse(wording.of("quantity", quantity)), indicator.map(text::formula).orElse(text.symbol(quantity)),
        InquiryForm.code(quantity), wording.of("quantity", quantity), number(total), number(given), given.isPresent() ? weights.sources(tally.question()) : List.of(),
        text.period(tally.question()) + " · " + text.places(tally.question()) + " · " + text.agencies(tally.question()) + " · " + text.scope(tally.question()),
        text.reading(form.inquiry().variant()), indicator.map(one -> inputs(one, quantity)).orElse(List.of()),
        cases(behind.subList(Math.max(0, pager.first() - 1), pager.last()), quantity, tally.question().scope().incidents()), pager, InquiryForm.address(request.address(), "/indicators"));
  }

  /// That which is named, or the first of the indicator's.
  private Quantity quantity(Optional<Indicator> indicator) {
    String code = request.address().first("quantity").orElse(indicator.map(one -> InquiryForm.code(one.inputs().getFirst())).orElse(InquiryForm.code(Quantity.CIVILIANS_KILLED)));
    return Arrays.stream(Quantity.values()).filter(one -> InquiryForm.code(one).equals(code)).findFirst().orElseThrow(() -> new Missing("missing.quantity", code));
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private List<WhyView.Input> inputs(Indicator indicator, Quantity chosen) {
    return indicator.inputs().stream().map(one -> new WhyView.Input(InquiryForm.code(one), one.symbol(), wording.of("quantity", one), one == chosen,
        own.with("of", indicator.code()).with("quantity", InquiryForm.code(one)))).toList();
  }

  private List<WhyView.Case> cases(List<Episode> episodes, Quantity quantity, IncidentRule rule) {
    List<String> ids = episodes.stream().flatMap(episode -> claims(episode, quantity, rule)).distinct().toList();
    Map<String, ClaimLine> lines = new HashMap<>();
    if (!ids.isEmpty()) {
      request.claims(request.store().claims(ids)).stream().map(ClaimLines::of).forEach(line -> lines.put(line.claimId(), line));
    }
    return episodes.stream().map(episode -> one(episode, quantity, claims(episode, quantity, rule).flatMap(id -> Stream.ofNullable(lines.get(id))).toList())).toList();
  }

  /// An incident counts by its dead and wounded.
  private static Stream<String> claims(Episode episode, Quantity quantity, IncidentRule rule) {
    List<Quantity> told = quantity != Quantity.INCIDENTS ? List.of(quantity)
        : rule == IncidentRule.WITH_CIVILIAN_DEATHS ? List.of(Quantity.CIVILIANS_KILLED) : List.of(Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED);
    return told.stream().flatMap(one -> episode.figure(one).stream()).flatMap(figure -> figure.claims().stream()).distinct();
  }

  private WhyView.Case one(Episode episode, Quantity quantity, List<ClaimLine> claims) {
    var figure = episode.figure(quantity);
    String counted = quantity == Quantity.INCIDENTS ? "1" : figure.map(one -> Figure.text(one.of(form.policy()))).orElse("");
    return new WhyView.Case(episode.id(), episode.days().map(Span::from).map(Object::toString).orElse(""), episode.days().map(Span::to).map(Object::toString).orElse(""), episode.place().path(),
        episode.agencies().stream().sorted().toList(), counted, figure.map(one -> Figure.text(one.least())).orElse(""), figure.map(one -> Figure.text(one.most())).orElse(""), claims,
        Address.of("/incidents/" + episode.id()));
  }
}
