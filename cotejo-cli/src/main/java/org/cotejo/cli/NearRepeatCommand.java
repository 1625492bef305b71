package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.NearRepeatPage;
import org.cotejo.indicators.displacement.Band;
import org.cotejo.indicators.displacement.NearRepeat;
import org.cotejo.indicators.displacement.Occurrence;
import org.cotejo.indicators.tally.Place;
import org.cotejo.store.Store;
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
  private static final int FEWEST = 20;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--km", split = ",", paramLabel = "FROM-TO", defaultValue = "0-2,2-10,10-50", description =
      "Bands of distance in kilometres, each [from,to) (default: ${DEFAULT-VALUE}).")
  private List<String> distances = List.of();

  @Option(names = "--days", split = ",", paramLabel = "FROM-TO", defaultValue = "0-8,8-15,15-31", description =
      "Bands of time in days, each [from,to) (default: ${DEFAULT-VALUE}).")
  private List<String> times = List.of();

  @Option(names = "--place", paramLabel = "PATH", description = "COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME; several times if need be (default: everywhere).")
  private List<String> places = List.of();

  @Option(names = "--permutations", paramLabel = "N", defaultValue = "999", description = "Of the times (default: ${DEFAULT-VALUE}).")
  private int permutations = 999;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of chance (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    List<Band> space = distances.stream().map(NearRepeatCommand::band).toList();
    List<Band> time = times.stream().map(NearRepeatCommand::band).toList();
    try (Store store = Store.openExisting(database.file())) {
      List<Occurrence> known = occurrences.read(store).occurrences(places.stream().map(Place::of).toList());
      if (known.size() < FEWEST) {
        throw new IllegalArgumentException("there are " + known.size() + " incidents of a known day and municipality; fewer than " + FEWEST + " say nothing");
      }
      System.out.println(NearRepeatPage.of(known.size(), space, time, NearRepeat.of(known, space, time, permutations, seed), language.wording()));
    }
    return ExitCode.DONE;
  }

  private static Band band(String text) {
    String[] ends = text.strip().split("-");
    try {
      return new Band(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no band: expected two numbers with - between, such as 0-2", e);
    }
  }
}
