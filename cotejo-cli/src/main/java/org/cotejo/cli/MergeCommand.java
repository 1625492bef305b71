package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Two incidents are one.
@Command(name = "merge", description = "Says that two incidents are one. It holds when reports are coded again; cotejo undo takes it back.", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "An incident's id, or its beginning.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Another's.")
  private String other = "";

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Loaded first = Loaded.of(store, one);
      Loaded second = Loaded.of(store, other);
      if (first.id().equals(second.id())) {
        throw new IllegalArgumentException("both are the incident " + first.id());
      }
      long number = decider.decide(store, List.of(new Decision.Merge(first.claims(), second.claims())));
      String merged = store.accounts().incidentOf(first.claims().getFirst()).orElse("");
      System.out.printf("Merged into %s: decision %d. To take it back: cotejo undo %d%n", merged, number, number);
    }
    return ExitCode.DONE;
  }
}
