package org.cotejo.web.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.incidents.register.Plans;
import org.cotejo.indicators.escalation.Effect;
import org.cotejo.indicators.escalation.Escalation;
import org.cotejo.indicators.escalation.ModelEstimate;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.WrongChoice;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Bar;
import org.cotejo.web.study.StudyView.Measure;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.happening.Launch;
import org.cotejo.workspace.happening.Months;
import org.cotejo.workspace.register.Registers;
import org.cotejo.workspace.wording.Wording;

/// Did it rise after that day?
final class EscalationStudy implements Study {
  private static final String NAME = "escalation";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String UNPLACED = "unplaced";
  private static final String DATE = "date";
  private static final String PLAN = "plan";
  private static final String PLACE = "place";
  private static final String PERIOD = "period";
  private static final String REPORT = "report";
  private static final double PERCENT = 100;

  private final Library library;

  EscalationStudy(Library library) {
    this.library = library;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Field> fields(Asked asked) {
    return asked.with(List.of(Field.of(DATE, "day", asked.text(DATE)), Field.of(PLAN, "plan", asked.text(PLAN)), Field.of(PLACE, "area", asked.text(PLACE)),
        Field.of(PERIOD, "period", asked.text(PERIOD)), Field.of(REPORT, "check", asked.text(REPORT))), true);
  }

  @Override
  public Optional<Result> result(Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(DATE) && !asked.has(PLAN)) {
      return Optional.empty();
    }
    return Optional.of(months(asked, happenings, request).map(months -> result(months, asked, wording)).orElseGet(() -> Result.refusal(Sentence.of(wording.of("area.none")))));
  }

  private Optional<Months> months(Asked asked, Happenings happenings, Request request) {
    LocalDate began = asked.has(DATE) ? day(asked.text(DATE)) : Launch.of(plans(request), asked.text(PLAN)).day();
    return Months.of(happenings, asked.areas(PLACE), began, asked.period(PERIOD), asked.unit(), asked.has(REPORT));
  }

  @Override
  public Told told(String count, Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(DATE) && !asked.has(PLAN)) {
      return Told.NOTHING;
    }
    List<Area> areas = asked.areas(PLACE);
    Optional<Months> months = months(asked, happenings, request);
    return switch (count) {
      case BEFORE -> Told.incidents(List.of(wording.of("before")), months.stream().flatMap(found -> found.before().stream()).flatMap(month -> happenings.counted(areas, month, asked.unit())));
      case AFTER -> Told.incidents(List.of(wording.of("after")), months.stream().flatMap(found -> found.after().stream()).flatMap(month -> happenings.counted(areas, month, asked.unit())));
      case UNPLACED -> Told.incidents(List.of(wording.of("area.not-placed")), months.stream().flatMap(found -> found.months().stream()).flatMap(month -> happenings.maybe(areas, month)));
      default -> throw new Missing("missing.quantity", count);
    };
  }

  private static Address page(Asked asked, String count) {
    return Told.page(NAME, asked, count);
  }

  private Plans plans(Request request) {
    return library.learnt("plans", Plans.class, request.store(), Registers::plans);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw WrongChoice.because(e, "day", text);
    }
  }

  private static Result result(Months months, Asked asked, Wording wording) {
    List<Sentence> sentences = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    List<Sentence> caveats = new ArrayList<>();
    Escalation.BeforeAfter comparison = months.escalation().comparison();
    switch (months.escalation()) {
      case Escalation.NotComputable none -> sentences.add(Sentence.of(wording.of("escalation.reason", none.reason())));
      case Escalation.Estimated estimated -> {
        sentences.add(Sentence.of(wording.of("escalation.level." + estimated.main().levelChange().direction().name().toLowerCase(Locale.ROOT))));
        measures.addAll(measures(estimated, wording));
        estimated.caveats().stream().sorted().forEach(caveat -> caveats.add(Sentence.of(wording.of("escalation", caveat))));
      }
    }
    sentences.add(Sentence.of(wording.pieces("escalation.counts", wording.number(comparison.before()), wording.number(comparison.after())), page(asked, BEFORE), page(asked, AFTER)));
    comparison.rateRatio().ifPresent(ratio -> sentences.add(Sentence.of(wording.of("escalation.ratio", wording.interval(ratio), wording.rounded(comparison.p())))));
    if (months.silent() > 0) {
      caveats.add(Sentence.of(wording.counted("escalation.silent", months.silent())));
    }
    if (months.unplaced() > 0) {
      caveats.add(Sentence.of(wording.countedPieces("area.unplaced", months.unplaced()), page(asked, UNPLACED)));
    }
    return new Result(false, sentences, Areas.drawn(asked, List.of(PLACE)), List.of(), bars(months, asked), measures, caveats);
  }

  private static List<Measure> measures(Escalation.Estimated estimated, Wording wording) {
    ModelEstimate main = estimated.main();
    return List.of(effect("escalation.level", main.levelChange(), wording), effect("escalation.trend-before", main.trendBefore(), wording),
        effect("escalation.trend-change", main.trendChange(), wording),
        Measures.plain(wording.of("escalation.expected"), wording.rounded(main.expected().events()) + " (" + wording.interval(main.expected().interval()) + ")"),
        Measures.plain(wording.of("escalation.model"), wording.of("family", main.family()) + "; " + wording.of("escalation.diagnostics", wording.rounded(main.diagnostics().dispersion()),
            wording.rounded(main.diagnostics().durbinWatson()), wording.rounded(main.diagnostics().ljungBoxP()), wording.rounded(main.aic()), wording.rounded(estimated.other().aic()))));
  }

  private static Measure effect(String key, Effect effect, Wording wording) {
    return Measures.factor(wording.of(key), "×" + wording.rounded(effect.ratio()) + " (" + wording.interval(effect.interval()) + "), p " + wording.rounded(effect.p()), effect.ratio(), effect.interval());
  }

  private static List<Bar> bars(Months months, Asked asked) {
    List<Long> counts = months.series().counts();
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Span month = months.months().get(i);
      bars.add(new Bar(month.toString(), counts.get(i), most == 0 ? 0 : Math.round(PERCENT * counts.get(i) / most), i >= months.series().firstAfter(), Areas.claims(asked.areas(PLACE), month, asked)));
    }
    return bars;
  }
}
