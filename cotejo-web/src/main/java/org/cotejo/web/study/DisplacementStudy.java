package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.WeightedDifference.Part;
import org.cotejo.indicators.tally.Span;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Cell;
import org.cotejo.web.study.StudyView.Measure;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Row;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.web.study.StudyView.Table;
import org.cotejo.workspace.happening.Area;
import org.cotejo.workspace.happening.Displacement;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.wording.Wording;

/// Did violence fall, or move next door?
final class DisplacementStudy implements Study {
  private static final String NAME = "displacement";
  private static final String TWICE = "twice";
  private static final String UNPLACED = "unplaced";
  private static final String RESPONSE = "response";
  private static final String AROUND = "around";
  private static final String CONTROL = "control";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  @Override
  public String name() {
    return NAME;
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
    Displacement.Asked wanted = wanted(asked);
    Displacement found = Displacement.of(happenings, wanted);
    return Optional.of(new Result(false, sentences(found.reading(), wording), Areas.drawn(asked, List.of(RESPONSE, AROUND, CONTROL)), List.of(table(found, wanted, asked, wording)), List.of(),
        measures(found, wording), caveats(found, asked, wording)));
  }

  /// @throws IllegalArgumentException with a message for people
  private static Displacement.Asked wanted(Asked asked) {
    return new Displacement.Asked(asked.areas(RESPONSE), asked.areas(AROUND), asked.areas(CONTROL), asked.period(BEFORE).orElseThrow(), asked.period(AFTER).orElseThrow(), asked.unit());
  }

  /// Of one area by its field, such as `around.reports-after`; or of all areas.
  @Override
  public Told told(String count, Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(RESPONSE, CONTROL, BEFORE, AFTER)) {
      return Told.NOTHING;
    }
    Displacement.Asked wanted = wanted(asked);
    return switch (count) {
      case TWICE -> Told.incidents(List.of(wording.of("area.several")), Displacement.twice(happenings, wanted));
      case UNPLACED -> Told.incidents(List.of(wording.of("area.not-placed")), Displacement.maybe(happenings, wanted));
      default -> told(count, wanted, happenings, wording);
    };
  }

  private static Told told(String count, Displacement.Asked wanted, Happenings happenings, Wording wording) {
    for (Zone zone : zones(wanted)) {
      for (Column column : Column.values()) {
        if (count.equals(zone.count(column))) {
          List<String> what = List.of(wording.of(zone.key()), wording.of(column.period()));
          return switch (column) {
            case BEFORE -> Told.incidents(what, happenings.counted(zone.areas(), wanted.before(), wanted.unit()));
            case AFTER -> Told.incidents(what, happenings.counted(zone.areas(), wanted.after(), wanted.unit()));
            case REPORTS_BEFORE -> Told.reports(what, happenings.reports(zone.areas(), wanted.before()));
            case REPORTS_AFTER -> Told.reports(what, happenings.reports(zone.areas(), wanted.after()));
            case UNPLACED -> Told.incidents(what, Stream.of(wanted.before(), wanted.after()).flatMap(period -> happenings.maybe(zone.areas(), period)));
          };
        }
      }
    }
    throw new Missing("missing.quantity", count);
  }

  /// The columns of the table.
  private enum Column {
    BEFORE("before", "before"), AFTER("after", "after"), REPORTS_BEFORE("reports-before", "before"), REPORTS_AFTER("reports-after", "after"), UNPLACED("area.not-placed", "area.not-placed");

    private final String key;
    private final String period;

    Column(String key, String period) {
      this.key = key;
      this.period = period;
    }

    /// Of its head in words.
    String key() {
      return key;
    }

    /// What of the area it counts, whether incidents or reports.
    String period() {
      return period;
    }
  }

  /// One of the areas that are compared.
  ///
  /// @param key of its name in words
  private record Zone(String field, String key, List<Area> areas) {
    String count(Column column) {
      return field + "." + DisplacementStudy.key(column).replace('_', '-');
    }
  }

  private static List<Zone> zones(Displacement.Asked wanted) {
    return List.of(new Zone(RESPONSE, "area.response", wanted.response()), new Zone(AROUND, "area.buffer", wanted.around()), new Zone(CONTROL, "area.control", wanted.control()));
  }

  private static List<Sentence> sentences(DisplacementReading reading, Wording wording) {
    List<Sentence> sentences = new ArrayList<>(List.of(Sentence.of(wording.of("response." + key(reading.response())))));
    reading.surroundings().ifPresent(around -> sentences.add(Sentence.of(wording.of("surroundings." + key(around)))));
    return sentences;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Table table(Displacement found, Displacement.Asked wanted, Asked asked, Wording wording) {
    List<Zone> zones = zones(wanted);
    List<Row> rows = new ArrayList<>(List.of(row(zones.get(0), found.design().treated(), found.reporting().treated(), found.unplaced().get(0), wanted, asked, wording)));
    found.reading().surroundings().ifPresent(_ -> rows.add(row(zones.get(1), found.design().displacement(), found.reporting().displacement(), found.unplaced().get(1), wanted, asked, wording)));
    rows.add(row(zones.get(2), found.design().control(), found.reporting().control(), found.unplaced().get(2), wanted, asked, wording));
    return new Table("", Stream.concat(Stream.of(""), Arrays.stream(Column.values()).map(column -> wording.of(column.key()))).toList(), rows);
  }

  /// Incidents open their claims where the search can ask for them.
  private static Row row(Zone zone, Change counts, Change reports, Change unplaced, Displacement.Asked wanted, Asked asked, Wording wording) {
    Map<Column, Long> numbers = new EnumMap<>(Map.of(Column.BEFORE, counts.before(), Column.AFTER, counts.after(), Column.REPORTS_BEFORE, reports.before(), Column.REPORTS_AFTER, reports.after(),
        Column.UNPLACED, unplaced.before() + unplaced.after()));
    List<Cell> cells = new ArrayList<>();
    numbers.forEach((column, number) -> {
      Optional<Span> period = column == Column.BEFORE ? Optional.of(wanted.before()) : column == Column.AFTER ? Optional.of(wanted.after()) : Optional.empty();
      Address claims = period.flatMap(days -> Areas.found(zone.areas(), days, asked)).orElseGet(() -> Told.page(NAME, asked, zone.count(column)));
      cells.add(new Cell(wording.number(number), number > 0, claims));
    });
    return new Row(wording.of(zone.key()), cells);
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

  private static List<Sentence> caveats(Displacement found, Asked asked, Wording wording) {
    List<Sentence> caveats = new ArrayList<>(found.reading().caveats().stream().sorted().map(caveat -> Sentence.of(wording.of("displacement", caveat))).toList());
    if (found.unplacedInAll() > 0) {
      caveats.add(Sentence.of(wording.countedPieces("area.unplaced", found.unplacedInAll()), Told.page(NAME, asked, UNPLACED)));
    }
    if (found.twice() > 0) {
      caveats.add(Sentence.of(wording.countedPieces("area.twice", found.twice()), Told.page(NAME, asked, TWICE)));
    }
    return caveats;
  }
}
