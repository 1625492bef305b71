package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.UndercountPage;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.undercount.Panel;
import org.cotejo.indicators.undercount.PanelMaker;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Channels;
import org.cotejo.workspace.happening.Happening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How many incidents does no channel tell of?
@Command(
    name = "undercount",
    description = "Estimates how many incidents no channel tells of, by multiple systems estimation: a panel of models beside the observed count, never one "
        + "number. Needs three independent channels or more.",
    mixinStandardHelpOptions = true)
final class UndercountCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--channel", required = true, paramLabel = "NAME=OUTLET,...",
      description = "An independent channel and the outlets that make it up, once for each channel. Outlets that print the same wire are one channel; "
          + "near-copies count for their original.")
  private List<String> channels = List.of();

  @Option(names = "--period", paramLabel = "PERIOD", description = "Only incidents of this period.")
  private String period = "";

  @Option(names = "--place", paramLabel = "PATH", description = "Only incidents there.")
  private String place = "";

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of chance; the same seed gives the same panel (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() {
    Channels own = Channels.of(channels);
    try (Store store = Store.openExisting(database.file())) {
      List<Happening> happenings = occurrences.read(store).in(OccurrenceOptions.areas(List.of(place)))
          .filter(one -> period.isEmpty() || one.days().filter(Span.of(period)::holds).isPresent()).toList();
      Channels.Layout layout = own.lay(happenings);
      Panel panel = PanelMaker.usual(seed).make(layout.table());
      System.out.println(new UndercountPage(language.wording()).of(layout, panel));
    }
    return ExitCode.DONE;
  }
}
