package org.cotejo.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.DisplacementPage;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Change.Periods;
import org.cotejo.indicators.displacement.Design;
import org.cotejo.indicators.displacement.DisplacementQuotient;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.DisplacementReading.Reporting;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Happenings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Did violence move next door?
@Command(
    name = "displacement",
    description = "Compares an area before and after an operation with the area around it and a control: did violence fall, or move next door? With what "
        + "stands against the answer.",
    mixinStandardHelpOptions = true)
final class DisplacementCommand implements Callable<Integer> {
  private static final double ALIKE = 0.02;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--response", required = true, split = ",", paramLabel = "PLACE", description =
      "Where the operation took place: COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME.")
  private List<String> response = List.of();

  @Option(names = "--buffer", split = ",", paramLabel = "PLACE", description = "The area around it, into which events may move.")
  private List<String> buffer = List.of();

  @Option(names = "--control", required = true, split = ",", paramLabel = "PLACE", description = "An area like it without operation.")
  private List<String> control = List.of();

  @Option(names = "--before", required = true, paramLabel = "PERIOD", description = "Such as 2014 or 2015-01..2015-06.")
  private String before = "";

  @Option(names = "--after", required = true, paramLabel = "PERIOD", description = "The period after.")
  private String after = "";

  @Override
  public Integer call() {
    Span first = Span.of(before);
    Span then = Span.of(after);
    if (first.meets(then)) {
      throw new IllegalArgumentException("the periods before and after overlap: " + first + " and " + then);
    }
    try (Store store = Store.openExisting(database.file())) {
      Happenings happenings = occurrences.read(store);
      List<Change> counts = changes(happenings, first, then);
      List<Place> around = places(buffer);
      Design design = new Design(counts.get(0), counts.get(2), counts.get(1), around.isEmpty() ? Change.NONE : counts.get(2), periods(first, then));
      Change silence = happenings.heard(places(control), first, then);
      Reporting reporting = new Reporting(happenings.heard(places(response), first, then), silence, happenings.heard(around, first, then), around.isEmpty()
          ? Change.NONE : silence);
      DisplacementReading reading = DisplacementReading.of(design, Optional.of(reporting), Interval.USUAL_LEVEL);
      System.out.println(new DisplacementPage(language.wording()).of(design, reporting, reading, DisplacementQuotient.of(counts.get(0), counts.get(1), counts.get(2))));
    }
    return ExitCode.DONE;
  }

  /// The period before is the unit; two that are a day or two apart in length, such as two years, are alike.
  private static Periods periods(Span first, Span then) {
    double ratio = (double) then.days() / first.days();
    return Math.abs(ratio - 1) < ALIKE ? Periods.EQUAL : new Periods(1, ratio);
  }

  /// Response, buffer, control.
  private List<Change> changes(Happenings happenings, Span first, Span then) {
    return List.of(response, buffer, control).stream().map(paths -> happenings.change(places(paths), first, then, occurrences.unit())).toList();
  }

  private static List<Place> places(List<String> paths) {
    return paths.stream().map(Place::of).toList();
  }
}
