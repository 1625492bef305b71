package org.cotejo.workspace.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.force.Scope.Limit;
import org.cotejo.indicators.force.Threshold;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.workspace.count.Variant;

/// An appraisal in words.
public final class IndicatorText {
  /// Quantities that no report is expected to give.
  private static final Set<Quantity> FROM_FILES = Set.of(Quantity.POPULATION, Quantity.AGENTS, Quantity.HOMICIDES);

  private final Wording wording;
  private final boolean printed;
  private final List<Threshold> thresholds = Threshold.read();

  private IndicatorText(Wording wording, boolean printed) {
    this.wording = wording;
    this.printed = printed;
  }

  /// For those who can ask again: names the options of the command.
  public IndicatorText(Wording wording) {
    this(wording, false);
  }

  /// For a printed page.
  public static IndicatorText printed(Wording wording) {
    return new IndicatorText(wording, true);
  }

  /// Name and unit.
  public String name(Indicator indicator) {
    return wording.of(indicator.code());
  }

  public String period(Question question) {
    return question.period().map(Span::toString).orElse(wording.of("all-days"));
  }

  public String places(Question question) {
    return question.paths().isEmpty() ? wording.of("anywhere") : String.join("; ", question.paths());
  }

  public String agencies(Question question) {
    return question.agencies().isEmpty() ? wording.of("all-agencies") : String.join("; ", question.agencies());
  }

  public String scope(Question question) {
    return wording.of("duty", question.scope().duty()) + "; " + wording.of("firearm", question.scope().firearm()) + "; "
        + wording.of("rule", question.scope().incidents());
  }

  public String reading(Variant variant) {
    return wording.of("reading", wording.of("policy." + variant.policy().code()), wording.of(variant.allegations() ? "allegations.yes" : "allegations.no"),
        wording.of("responsibility", variant.responsibility()));
  }

  /// What is said of incidents, with the page that could show them.
  ///
  /// @param about which incidents, for a [Remarked]; empty if they are none
  public record Remark(String about, List<Wording.Piece> pieces) {
    public Remark {
      pieces = List.copyOf(pieces);
    }

    public String text() {
      return pieces.stream().map(Wording.Piece::text).collect(Collectors.joining());
    }
  }

  /// What is counted: how many incidents with casualties.
  public String counted(Tally tally) {
    return countedRemark(tally).text();
  }

  /// The same, to be opened.
  public Remark countedRemark(Tally tally) {
    return new Remark(Remarked.WITH_FORCE, wording.countedPieces("with-force", Remarked.withCasualties(tally).size()));
  }

  /// What is not, and why.
  public String leftOut(Tally tally) {
    List<Remark> remarks = leftOutRemarks(tally);
    return remarks.isEmpty() ? wording.of("nothing") : remarks.stream().map(Remark::text).collect(Collectors.joining("; "));
  }

  /// The same, to be opened; none if nothing is left out.
  public List<Remark> leftOutRemarks(Tally tally) {
    List<Remark> remarks = new ArrayList<>();
    add(remarks, "undated", "undated", tally.undated());
    add(remarks, "straddling", "straddling", tally.straddling());
    add(remarks, "unplaced", "unplaced", tally.unplaced());
    add(remarks, "outside", "outside", tally.outside());
    return remarks;
  }

  private void add(List<Remark> remarks, String about, String key, long number, Object... values) {
    if (number > 0) {
      remarks.add(new Remark(about, wording.countedPieces(key, number, values)));
    }
  }

  /// The value, or the bound; empty if there is none.
  public String value(Result result) {
    return switch (result) {
      case Result.Computed computed -> value(computed.indicator(), computed.value());
      case Result.Bound bound -> bound(bound.interval());
      case Result.NotComputable _ -> "";
    };
  }

  private String value(Indicator indicator, double value) {
    return indicator == Indicator.A1 ? wording.rounded(100 * value) + " %" : wording.rounded(value);
  }

  private String bound(Interval interval) {
    OptionalDouble upper = interval.upper();
    return upper.isEmpty() ? wording.of("bound", wording.rounded(interval.lower()))
        : wording.of("bound.between", wording.rounded(interval.lower()), wording.rounded(upper.getAsDouble()));
  }

  /// The interval of a computed value; empty if there is none.
  public String interval(Result result) {
    return result instanceof Result.Computed computed ? interval(computed.indicator(), computed.interval()) : "";
  }

  private String interval(Indicator indicator, Interval interval) {
    return indicator == Indicator.A1 ? wording.interval(interval.times(100)) + " %" : wording.interval(interval);
  }

  /// That of resampled incidents, in a sentence.
  public Optional<String> clustered(Appraised appraised) {
    return appraised.clustered().map(interval -> wording.of("clustered", interval(appraised.indicator(), interval)));
  }

  /// Why there is no value; empty if there is one.
  public String reason(Result result, Question question) {
    return result instanceof Result.NotComputable none
        ? none.reason() == Result.Reason.MISSING ? missing(none.missing(), question) : wording.of("reason", none.reason()) : "";
  }

  private String missing(List<Quantity> missing, Question question) {
    List<Quantity> files = missing.stream().filter(FROM_FILES::contains).toList();
    if (files.isEmpty()) {
      return wording.of("missing.report", names(missing));
    }
    String whose = question.agencies().isEmpty() ? "" : ".agency";
    if (printed) {
      return wording.of("missing.printed" + whose, names(files));
    }
    return wording.of(question.period().isEmpty() ? "missing.period" : "missing.file" + whose, names(files));
  }

  private String names(List<Quantity> quantities) {
    return String.join(", ", quantities.stream().map(quantity -> wording.of("quantity", quantity)).toList());
  }

  /// Least to most told; empty if it is one number.
  public String told(Appraised appraised) {
    return appraised.least() instanceof Result.Computed least && appraised.most() instanceof Result.Computed most && least.value() != most.value()
        ? value(appraised.indicator(), least.value()) + "–" + value(appraised.indicator(), most.value()) : "";
  }

  /// The figures that went into the indicators: `15 civilians killed (K)`.
  public List<String> inputs(Appraisal appraisal) {
    Figures figures = appraisal.tally().figures(appraisal.settings().variant());
    return Arrays.stream(Quantity.values()).flatMap(quantity -> {
      OptionalLong value = figures.get(quantity);
      return value.isEmpty() || appraisal.given().contains(quantity) ? Stream.of()
          : Stream.of(wording.number(value.getAsLong()) + " " + counted(quantity, value.getAsLong()) + " (" + symbol(quantity) + ")");
    }).toList();
  }

  private String counted(Quantity quantity, long number) {
    return (number == 1 ? wording.find("quantity." + key(quantity) + ".one") : Optional.<String>empty()).orElseGet(() -> wording.of("quantity", quantity));
  }

  /// Its word in keys and addresses.
  static String key(Quantity quantity) {
    return quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its symbol in formulas: those that are words are the reader's words.
  public String symbol(Quantity quantity) {
    return wording.find("symbol." + key(quantity)).orElse(quantity.symbol());
  }

  /// A formula with the reader's [symbols][#symbol].
  public String formula(Indicator indicator) {
    String formula = indicator.formula();
    for (Quantity quantity : indicator.inputs()) {
      formula = formula.replaceAll("\\b" + quantity.symbol() + "\\b", symbol(quantity));
    }
    return formula;
  }

  /// The thresholds of an indicator, each with its source and where the value stands.
  public List<String> thresholds(Appraised appraised) {
    return thresholds.stream().filter(threshold -> threshold.indicator() == appraised.indicator()).map(threshold -> threshold(threshold, appraised)).toList();
  }

  private String threshold(Threshold threshold, Appraised appraised) {
    String source = threshold.source(wording.language()) + (threshold.evidence() == Threshold.Evidence.REMEMBERED ? "; " + wording.of("threshold.remembered") : "");
    String line = wording.of("threshold", threshold.kind(), value(threshold.indicator(), threshold.value()),
        threshold.note(wording.language()), source);
    return threshold.kind() == Threshold.Kind.ALERT ? standing(threshold, appraised).map(words -> line + " – " + words).orElse(line) : line;
  }

  /// The widest interval there is decides.
  private Optional<String> standing(Threshold threshold, Appraised appraised) {
    if (!(appraised.result() instanceof Result.Computed computed)) {
      return Optional.empty();
    }
    boolean open = computed.interval().holds(threshold.value()) || appraised.clustered().filter(interval -> interval.holds(threshold.value())).isPresent();
    return Optional.of(wording.of(open ? "threshold.open" : computed.value() > threshold.value() ? "threshold.passed" : "threshold.not-passed"));
  }

  /// What stands against the figures.
  public List<String> notes(Appraisal appraisal) {
    return remarks(appraisal).stream().map(Remark::text).toList();
  }

  /// The same, to be opened.
  public List<Remark> remarks(Appraisal appraisal) {
    List<Remark> notes = new ArrayList<>();
    Tally tally = appraisal.tally();
    notes.add(plain("note.press"));
    notes.add(plain("note.interval", wording.number(100 * appraisal.settings().level()), wording.of("method", appraisal.settings().method())));
    if (!appraisal.given().contains(Quantity.ARRESTS) && tally.tells(Quantity.ARRESTS)) {
      notes.add(plain(printed ? "note.arrests.printed" : "note.arrests"));
    }
    if (tally.question().scope().duty() == Limit.ONLY) {
      add(notes, Remarked.UNSAID_DUTY, "unsaid.duty", tally.unsaid(Episode::duty).size());
    }
    if (tally.question().scope().firearm() == Limit.ONLY) {
      add(notes, Remarked.UNSAID_FIREARM, "unsaid.firearm", tally.unsaid(Episode::firearm).size());
    }
    Remarked.CASUALTIES.stream().filter(tally::tells).forEach(quantity -> {
      String name = wording.of("quantity", quantity);
      add(notes, Remarked.SILENT + key(quantity), "note.silent", tally.silent(quantity).size(), name);
      add(notes, Remarked.NO_NUMBER + key(quantity), "note.no-number", tally.withoutNumber(quantity).size(), name);
      add(notes, Remarked.OPEN + key(quantity), "note.open", tally.open(quantity, appraisal.settings().variant()).size(), name);
    });
    return notes;
  }

  private Remark plain(String key, Object... values) {
    return new Remark("", wording.pieces(key, values));
  }
}
