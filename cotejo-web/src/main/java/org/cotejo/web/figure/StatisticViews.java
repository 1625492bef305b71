package org.cotejo.web.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.Language;
import org.cotejo.model.WrongChoice;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.KnownValues;
import org.cotejo.web.page.Pager;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.Recomputed;
import org.cotejo.workspace.ledger.Statistic;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// Puts the ledger of published figures on the page.
final class StatisticViews {
  /// Series on a page.
  private static final int PAGE = 25;

  private final Address here;
  private final IndicatorText text;
  private final String place;
  private final String measure;
  private final boolean disputed;
  private final Language language;

  StatisticViews(Address here, Wording wording) {
    this.here = here;
    this.text = IndicatorText.printed(wording);
    this.place = here.first("place").orElse("").strip();
    this.measure = here.first("measure").orElse("");
    this.disputed = here.has("disputed", "yes");
    this.language = wording.language();
  }

  /// What the address asks for.
  ///
  /// @throws IllegalArgumentException with a message for people, if the place is none
  List<Ledger.Line> asked(Ledger ledger) {
    Place within = place.isEmpty() ? Place.ANYWHERE : Place.of(place);
    return ledger.lines().stream().filter(line -> within.holds(line.series().place()) && (measure.isEmpty() || measure.equals(line.series().measure())) && (!disputed || line.isDisputed())).toList();
  }

  StatisticsView of(Ledger ledger) {
    String problem = "";
    List<Ledger.Line> asked = List.of();
    try {
      asked = asked(ledger);
    } catch (IllegalArgumentException e) {
      problem = WrongChoice.said(e, language);
    }
    Map<Statistic.Series, List<Ledger.Line>> series = new LinkedHashMap<>();
    asked.forEach(line -> series.computeIfAbsent(line.series(), _ -> new ArrayList<>()).add(line));
    List<StatisticsView.Series> all = series.entrySet().stream().map(entry -> series(entry.getKey(), entry.getValue())).toList();
    Pager pager = Pager.of(here, Pager.asked(here), PAGE, all.size());
    return new StatisticsView(place, measure, disputed, ledger.lines().stream().map(line -> line.series().measure()).distinct().sorted().toList(),
        ledger.lines().stream().map(line -> line.series().place().path()).filter(KnownValues::isFit).distinct().sorted().toList(), problem,
        asked.stream().mapToInt(line -> line.figures().size()).sum(), all.subList(Math.max(0, pager.first() - 1), pager.last()), pager, again(new Ledger(asked)),
        Stream.of("csv", "xlsx", "jsonl").map(format -> new IndicatorsView.Export(format, here.without("page").at("/statistics/table." + format))).toList());
  }

  private static StatisticsView.Series series(Statistic.Series series, List<Ledger.Line> lines) {
    return new StatisticsView.Series(series.measure(), series.counted().name().toLowerCase(Locale.ROOT), series.byAgents(), series.place().path(),
        lines.stream().map(StatisticViews::line).toList());
  }

  private static StatisticsView.Line line(Ledger.Line line) {
    return new StatisticsView.Line(day(line.period().map(Span::from)), day(line.period().map(Span::to)), line.isDisputed(), line.figures().stream().map(StatisticViews::published).toList());
  }

  private static String day(Optional<?> day) {
    return day.map(Object::toString).orElse("");
  }

  private static StatisticsView.Published published(Statistic one) {
    return new StatisticsView.Published(one.claim(), one.claimant(), Figure.text(one.value().low()), Figure.text(one.value().high()), one.value().approximate(), one.unit(), one.definition(),
        one.evidence(), one.report().name(), one.report().publisher(), day(one.report().published()), one.sentence(), page(one));
  }

  private static Address page(Statistic one) {
    return Address.of("/documents/" + one.report().id().sha256()).with("claim", one.claim());
  }

  private List<StatisticsView.Again> again(Ledger asked) {
    Map<String, Address> pages = new HashMap<>();
    asked.lines().stream().flatMap(line -> line.figures().stream()).forEach(one -> pages.put(one.claim(), page(one)));
    return Recomputed.of(asked).stream().map(one -> new StatisticsView.Again(one.result().indicator().code(), text.name(one.result().indicator()), text.value(one.result()),
        text.interval(one.result()), one.claimant(), one.place().path(), one.period().toString(), one.claims().stream().flatMap(id -> Stream.ofNullable(pages.get(id))).toList())).toList();
  }
}
