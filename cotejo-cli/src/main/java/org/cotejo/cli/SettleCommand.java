package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The team holds a figure to be right.
@Command(name = "settle", description = "Records which figure of an incident the team holds to be right; the accounts stay as they are.", mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "The incident's id, or its beginning.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "MEASURE", description = "killed, wounded or arrested.")
  private String measure = "";

  @Option(names = "--low", required = true, paramLabel = "N", description = "The least.")
  private long low;

  @Option(names = "--high", paramLabel = "N", description = "The most (default: the least).")
  private long high = -1;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() {
    long most = high < 0 ? low : high;
    if (!IncidentColumns.MEASURES.contains(measure) || low < 0 || most < low) {
      throw new IllegalArgumentException("expected one of " + String.join(", ", IncidentColumns.MEASURES) + ", a least of 0 or more and a most that is not below it");
    }
    try (Store store = Store.openExisting(database.file())) {
      Loaded incident = Loaded.of(store, id);
      long number = decider.decide(store, List.of(new Decision.Settle(incident.claimsFrom(measure), measure, Long.toString(low), Long.toString(most))));
      System.out.printf("Settled: decision %d. To take it back: cotejo undo %d%n", number, number);
    }
    return ExitCode.DONE;
  }
}
