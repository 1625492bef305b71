package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.WeightedDifference.Part;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Cell;
import org.cotejo.web.study.StudyView.Measure;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Row;
import org.cotejo.web.study.StudyView.Table;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.Displacement;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.wording.Wording;

/// Did violence fall, or move next door?
final class DisplacementStudy implements Study {
  private static final String RESPONSE = "response";
  private static final String AROUND = "around";
  private static final String CONTROL = "control";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Override
  public String name() {
    return "displacement";
  }

  @Override
  public List<Field> fields(Asked asked) {
    return asked.with(List.of(Field.needed(RESPONSE, "area", asked.text(RESPONSE)), Field.of(AROUND, "area", asked.text(AROUND)), Field.needed(CONTROL, "area", asked.text(CONTROL)),
        Field.needed(BEFORE, "period", asked.text(BEFORE)), Field.needed(AFTER, "period", asked.text(AFTER))), true);
  }

  @Override
  public Optional<Result> result(Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(RESPONSE, CONTROL, BEFORE, AFTER)) {
      return Optional.empty();
    }
    Displacement.Asked wanted = new Displacement.Asked(asked.areas(RESPONSE), asked.areas(AROUND), asked.areas(CONTROL), asked.period(BEFORE).orElseThrow(), asked.period(AFTER).orElseThrow(), asked.unit());
    Displacement found = Displacement.of(happenings, wanted);
    return Optional.of(new Result(false, sentences(found.reading(), wording), Areas.drawn(asked, List.of(RESPONSE, AROUND, CONTROL)), List.of(table(found, wanted, asked, wording)), List.of(),
        measures(found, wording), caveats(found, wording)));
  }

  private static List<String> sentences(DisplacementReading reading, Wording wording) {
    List<String> sentences = new ArrayList<>(List.of(wording.of("response." + key(reading.response()))));
    reading.surroundings().ifPresent(around -> sentences.add(wording.of("surroundings." + key(around))));
    return sentences;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Table table(Displacement found, Displacement.Asked wanted, Asked asked, Wording wording) {
    List<Row> rows = new ArrayList<>(List.of(row("area.response", found.design().treated(), found.reporting().treated(), found.unplaced().get(0), wanted.response(), wanted, asked, wording)));
    found.reading().surroundings().ifPresent(_ ->
        rows.add(row("area.buffer", found.design().displacement(), found.reporting().displacement(), found.unplaced().get(1), wanted.around(), wanted, asked, wording)));
    rows.add(row("area.control", found.design().control(), found.reporting().control(), found.unplaced().get(2), wanted.control(), wanted, asked, wording));
    return new Table("", List.of("", wording.of("before"), wording.of("after"), wording.of("reports-before"), wording.of("reports-after"), wording.of("area.not-placed")), rows);
  }

  private static Row row(String key, Change counts, Change reports, Change unplaced, List<Area> areas, Displacement.Asked wanted, Asked asked, Wording wording) {
    List<Cell> cells = new ArrayList<>(List.of(Areas.counted(wording.number(counts.before()), areas, wanted.before(), asked), Areas.counted(wording.number(counts.after()), areas, wanted.after(), asked)));
    LongStream.of(reports.before(), reports.after(), unplaced.before() + unplaced.after()).mapToObj(wording::number).map(Cell::of).forEach(cells::add);
    return new Row(wording.of(key), cells);
  }

  private static List<Measure> measures(Displacement found, Wording wording) {
    DisplacementReading reading = found.reading();
    double level = reading.difference().level();
    double reach = DoubleStream.of(Measures.reach(reading.difference().estimate().interval(level)), Measures.reach(reading.difference().treated().interval(level)),
        Measures.reach(reading.difference().displacement().interval(level))).max().orElse(1);
    boolean around = reading.surroundings().isPresent();
    List<Measure> measures = new ArrayList<>(List.of(measure("wdd", reading.difference().estimate(), level, reach, wording)));
    if (around) {
      measures.add(measure("wdd.response", reading.difference().treated(), level, reach, wording));
      measures.add(measure("wdd.buffer", reading.difference().displacement(), level, reach, wording));
      String quotient = found.quotient().quotient().isPresent() ? wording.rounded(found.quotient().quotient().getAsDouble()) : "–";
      measures.add(Measures.plain("WDQ", quotient + ": " + wording.of("wdq", found.quotient().reading())));
    }
    measures.add(Measures.plain(wording.of("effect.gross"), wording.rounded(found.quotient().grossEffect())
        + found.quotient().totalNetEffect().stream().mapToObj(net -> "; " + wording.of("effect.net", wording.rounded(net))).findFirst().orElse("")));
    return measures;
  }

  private static Measure measure(String key, Part part, double level, double reach, Wording wording) {
    return Measures.difference(wording.of(key), wording.of("wdd.value", wording.rounded(part.value()), wording.rounded(part.standardError()), wording.number(100 * level),
        wording.interval(part.interval(level))), part.value(), part.interval(level), reach);
  }

  private static List<String> caveats(Displacement found, Wording wording) {
    List<String> caveats = new ArrayList<>(found.reading().caveats().stream().sorted().map(caveat -> wording.of("displacement", caveat)).toList());
    if (found.unplacedInAll() > 0) {
      caveats.add(wording.counted("area.unplaced", found.unplacedInAll()));
    }
    if (found.twice() > 0) {
      caveats.add(wording.counted("area.twice", found.twice()));
    }
    return caveats;
  }
}
