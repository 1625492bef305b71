package org.cotejo.web.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.force.Threshold;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.figure.IndicatorsView.Input;
import org.cotejo.web.figure.IndicatorsView.Line;
import org.cotejo.web.figure.IndicatorsView.PartLine;
import org.cotejo.web.figure.IndicatorsView.Reading;
import org.cotejo.web.figure.IndicatorsView.Term;
import org.cotejo.web.figure.IndicatorsView.Value;
import org.cotejo.web.figure.IndicatorsView.WeightRow;
import org.cotejo.web.figure.IndicatorsView.Weights;
import org.cotejo.web.http.Address;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.web.study.Told;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.IndicatorText.Remark;
import org.cotejo.workspace.wording.Wording;

/// Puts an appraisal on the page.
final class IndicatorViews {
  private static final List<Quantity> COUNTS =
      List.of(Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED, Quantity.INCIDENTS);
  private static final List<Indicator> RATIOS = List.of(Indicator.A2, Indicator.A3, Indicator.A5);
  private static final List<Quantity> GIVEN = List.of(Quantity.POPULATION, Quantity.AGENTS, Quantity.ARRESTS, Quantity.HOMICIDES, Quantity.WEAPONS_SEIZED);
  private static final int MOST_PARTS = 200;
  private static final double PERCENT = 100;

  private final Address here;
  private final Wording wording;
  private final IndicatorText text;

  /// @param here the page's address
  IndicatorViews(Address here, Wording wording) {
    this.here = here.without("page");
    this.wording = wording;
    this.text = IndicatorText.printed(wording);
  }

  /// The whole of a question, with its parts.
  IndicatorsView of(Counted counted, DenominatorDesk.Held held) {
    Appraisal appraisal = counted.whole();
    List<PartLine> parts = counted.parts().entrySet().stream().filter(entry -> COUNTS.stream().limit(COUNTS.size() - 1L).anyMatch(quantity -> !entry.getValue().tally().behind(quantity).isEmpty()))
        .map(entry -> part(entry.getKey(), entry.getValue())).toList();
    return new IndicatorsView(counted.form(), said(text.countedRemark(appraisal.tally())), leftOut(appraisal.tally()), text.scope(appraisal.tally().question()),
        text.reading(counted.form().inquiry().variant()), inputs(appraisal, held.content().denominators()), appraisal.indicators().stream().map(one -> line(appraisal, one)).toList(),
        readings(appraisal, counted.form()), counted.by(), counted.each(), parts.subList(0, Math.min(MOST_PARTS, parts.size())), Math.max(0, parts.size() - MOST_PARTS), text.remarks(appraisal).stream().map(this::said).toList(),
        weights(held), exports());
  }

  private List<Sentence> leftOut(Tally tally) {
    List<Remark> remarks = text.leftOutRemarks(tally);
    return remarks.isEmpty() ? List.of(Sentence.of(text.leftOut(tally))) : remarks.stream().map(this::said).toList();
  }

  private Sentence said(Remark remark) {
    return remark.about().isEmpty() ? Sentence.of(remark.text()) : Sentence.of(remark.pieces(), InquiryForm.address(here, Told.path("indicators")).with(Told.OF, remark.about()));
  }

  private List<IndicatorsView.Export> exports() {
    return Stream.of("csv", "xlsx", "jsonl").map(format -> new IndicatorsView.Export(format, here.at("/indicators/table." + format))).toList();
  }

  /// The page that opens a figure.
  private Address why(Address asked, Quantity quantity) {
    return InquiryForm.address(asked, "/indicators/why").with("quantity", InquiryForm.code(quantity));
  }

  private List<Input> inputs(Appraisal appraisal, Denominators weights) {
    Figures figures = appraisal.tally().figures(appraisal.settings().variant());
    List<Input> inputs = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      boolean given = appraisal.given().contains(quantity);
      OptionalLong value = given ? weight(appraisal, weights, quantity) : figures.get(quantity);
      if (value.isPresent() || COUNTS.contains(quantity)) {
        inputs.add(new Input(InquiryForm.code(quantity), text.symbol(quantity), wording.of("quantity", quantity), value.isPresent() ? Long.toString(value.getAsLong()) : "", given,
            given ? 0 : appraisal.tally().behind(quantity).size(), why(here, quantity)));
      }
    }
    return inputs;
  }

  private static OptionalLong weight(Appraisal appraisal, Denominators weights, Quantity quantity) {
    return weights.of(quantity, appraisal.tally().question());
  }

  private Line line(Appraisal appraisal, Appraised one) {
    Indicator indicator = one.indicator();
    List<Threshold> own = Threshold.read().stream().filter(threshold -> threshold.indicator() == indicator).toList();
    Optional<Interval> limits = limits(one.result());
    OptionalDouble value = one.result() instanceof Result.Computed computed ? OptionalDouble.of(computed.value()) : OptionalDouble.empty();
    boolean none = one.result() instanceof Result.NotComputable;
    boolean passed = value.isPresent() && limits.isPresent() && own.stream().anyMatch(threshold -> threshold.kind() == Threshold.Kind.ALERT && limits.get().lower() > threshold.value()
        && one.clustered().filter(interval -> interval.lower() <= threshold.value()).isEmpty());
    return new Line(indicator.code(), text.name(indicator), formula(indicator), outcome(one.result()), Figure.text(value), limits.map(interval -> Figure.text(interval.lower())).orElse(""),
        limits.map(interval -> Figure.text(interval.upper())).orElse(""), text.value(one.result()), text.interval(one.result()), text.clustered(one).orElse(""), text.told(one),
        text.reason(one.result(), appraisal.tally().question()), none ? List.of() : text.thresholds(one), passed, Track.of(one, own, indicator == Indicator.A1 ? PERCENT : 1),
        why(here, indicator.inputs().getFirst()).with("of", indicator.code()));
  }

  private static String outcome(Result result) {
    return switch (result) {
      case Result.Computed _ -> "computed";
      case Result.Bound _ -> "bound";
      case Result.NotComputable _ -> "not_computable";
    };
  }

  private static Optional<Interval> limits(Result result) {
    return switch (result) {
      case Result.Computed computed -> Optional.of(computed.interval());
      case Result.Bound bound -> Optional.of(bound.interval());
      case Result.NotComputable _ -> Optional.empty();
    };
  }

  /// A formula in parts: each symbol opens its figure.
  private List<Term> formula(Indicator indicator) {
    List<Term> terms = new ArrayList<>();
    for (String word : text.formula(indicator).split("(?<=[^A-Za-z])|(?=[^A-Za-z])")) {
      Optional<Quantity> quantity = indicator.inputs().stream().filter(input -> text.symbol(input).equals(word)).findFirst();
      terms.add(new Term(word, quantity.isPresent(), quantity.map(known -> why(here, known).with("of", indicator.code())).orElse(here)));
    }
    return terms;
  }

  /// The values of the indicators that some reading gives.
  private List<Reading> readings(Appraisal appraisal, InquiryForm form) {
    List<Appraised> shown = appraisal.indicators().stream().filter(one -> one.byVariant().values().stream().anyMatch(Result.Computed.class::isInstance)).toList();
    List<Reading> readings = new ArrayList<>();
    for (String variant : appraisal.settings().variants()) {
      Address under = under(variant, form);
      readings.add(new Reading(variant, wording.of("policy." + variant), variant.equals(appraisal.settings().variant()), true, under, shown.stream()
          .map(one -> new Value(one.indicator().code(), value(one, variant), why(under, one.indicator().inputs().getFirst()).with("of", one.indicator().code()))).toList()));
    }
    readings.add(new Reading("least", wording.of("policy.least"), false, false, here, shown.stream().map(one -> extreme(one, one.least())).toList()));
    readings.add(new Reading("most", wording.of("policy.most"), false, false, here, shown.stream().map(one -> extreme(one, one.most())).toList()));
    return readings;
  }

  /// Opens the incidents, where what is told at least and at most stands beside each.
  private Value extreme(Appraised one, Result result) {
    Indicator indicator = one.indicator();
    return new Value(indicator.code(), result instanceof Result.NotComputable ? "" : text.value(result), why(here, indicator.inputs().getFirst()).with("of", indicator.code()));
  }

  /// The range settles on no figure where they differ; it is shown as what it is.
  private String value(Appraised one, String variant) {
    String told = text.told(one);
    Result result = Objects.requireNonNull(one.byVariant().get(variant));
    return variant.equals(Policy.RANGE.code()) && !told.isEmpty() ? told : text.value(result);
  }

  /// The same page under another reading.
  private Address under(String variant, InquiryForm form) {
    return switch (variant) {
      case "without-allegations" -> here.with("allegations", "no");
      case "with-allegations" -> here.without("allegations");
      case "named-only" -> here.with("named", "yes");
      case "also-involved" -> here.without("named");
      default -> variant.equals(form.policy()) ? here : here.with("policy", variant);
    };
  }

  private PartLine part(Part part, Appraisal appraisal) {
    Address asked = here.without("by", "each");
    asked = part.period().isEmpty() ? asked : asked.with("period", part.period().get().toString());
    asked = part.place().path().isEmpty() ? asked : asked.with("place", part.place().path());
    Address page = part.agency().isEmpty() ? asked : asked.with("agency", part.agency());
    Figures figures = appraisal.tally().figures(appraisal.settings().variant());
    List<Value> values = new ArrayList<>();
    COUNTS.forEach(quantity -> values.add(new Value(quantity.symbol(), figures.get(quantity).stream().mapToObj(wording::number).findFirst().orElse(""), why(page, quantity))));
    values.add(new Value(Indicator.I1.code(), text.interval(appraisal.get(Indicator.I1).result()), page));
    RATIOS.forEach(ratio -> values.add(new Value(ratio.code(), appraisal.get(ratio).result() instanceof Result.Computed computed ? text.value(computed) : "", page)));
    return new PartLine(part.period().map(Span::toString).orElse(""), part.place().path(), part.agency(), page, values);
  }

  /// The heads of the columns of parts.
  static List<String> columns() {
    return Stream.concat(Stream.concat(COUNTS.stream().map(Quantity::symbol), Stream.of(Indicator.I1.code())), RATIOS.stream().map(Indicator::code)).toList();
  }

  private Weights weights(DenominatorDesk.Held held) {
    return new Weights(held.name(), held.content().denominators().rows().stream().map(row -> new WeightRow(row.place().path(), row.agency(), row.period().toString(),
        GIVEN.stream().map(quantity -> Optional.ofNullable(row.values().get(quantity)).map(String::valueOf).orElse("")).toList(), row.source())).toList(), held.content().problems().stream().map(problem -> problem.in(wording.language())).toList());
  }

  /// What was counted for a page.
  ///
  /// @param by day, month, year or empty; @param each country, state, place, agency or empty
  record Counted(InquiryForm form, Appraisal whole, Map<Part, Appraisal> parts, String by, String each) {
    Counted {
      parts = new LinkedHashMap<>(parts);
    }
  }
}
