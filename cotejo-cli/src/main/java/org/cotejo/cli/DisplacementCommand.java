package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.DisplacementPage;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Displacement;
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
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--response", required = true, split = OccurrenceOptions.BETWEEN_AREAS, paramLabel = "PLACE", description =
      "Where the operation took place: COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME, the corners of an outline, degrees north and east, such as \"10.5,-72 11,-72 11,-71\", or a file of GeoJSON.")
  private List<String> response = List.of();

  @Option(names = "--buffer", split = OccurrenceOptions.BETWEEN_AREAS, paramLabel = "PLACE", description = "The area around it, into which events may move.")
  private List<String> buffer = List.of();

  @Option(names = "--control", required = true, split = OccurrenceOptions.BETWEEN_AREAS, paramLabel = "PLACE", description = "An area like it without operation.")
  private List<String> control = List.of();

  @Option(names = "--before", required = true, paramLabel = "PERIOD", description = "Such as 2014 or 2015-01..2015-06.")
  private String before = "";

  @Option(names = "--after", required = true, paramLabel = "PERIOD", description = "The period after.")
  private String after = "";

  @Override
  public Integer call() {
    Displacement.Asked asked = new Displacement.Asked(OccurrenceOptions.areas(response), OccurrenceOptions.areas(buffer), OccurrenceOptions.areas(control),
        Span.of(before), Span.of(after), occurrences.unit());
    try (Store store = Store.openExisting(database.file())) {
      System.out.println(new DisplacementPage(language.wording()).of(Displacement.of(occurrences.read(store), asked)));
    }
    return ExitCode.DONE;
  }
}
