package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.NearRepeatPage;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.NearRepeats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Does one incident make another near it likelier?
@Command(
    name = "near-repeat",
    description = "Asks whether incidents that are near each other in space are near in time more often than chance has it (Knox), for bands of distance "
        + "and time. Only incidents of a known day and municipality take part.",
    mixinStandardHelpOptions = true)
final class NearRepeatCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--km", paramLabel = "FROM-TO,...", defaultValue = NearRepeats.USUAL_SPACE, description =
      "Bands of distance in kilometres, each [from,to) (default: ${DEFAULT-VALUE}).")
  private String distances = NearRepeats.USUAL_SPACE;

  @Option(names = "--days", paramLabel = "FROM-TO,...", defaultValue = NearRepeats.USUAL_TIME, description =
      "Bands of time in days, each [from,to) (default: ${DEFAULT-VALUE}).")
  private String times = NearRepeats.USUAL_TIME;

  @Option(names = "--place", paramLabel = "PATH", description = "COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME; several times if need be (default: everywhere).")
  private List<String> places = List.of();

  @Option(names = "--permutations", paramLabel = "N", defaultValue = "999", description = "Of the times (default: ${DEFAULT-VALUE}).")
  private int permutations = 999;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of chance (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      NearRepeats repeats = NearRepeats.of(occurrences.read(store), OccurrenceOptions.areas(places), NearRepeats.bands(distances), NearRepeats.bands(times), permutations, seed);
      System.out.println(NearRepeatPage.of(repeats, language.wording()));
    }
    return ExitCode.DONE;
  }
}
