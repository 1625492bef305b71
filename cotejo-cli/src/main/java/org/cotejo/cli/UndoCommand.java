package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A decision is taken back.
@Command(name = "undo", description = "Takes a decision back; the log keeps both. cotejo decisions lists them.", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NUMBER", description = "The decision's number in the log.")
  private long number;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      decider.decide(store, List.of(new Decision.Undo(number)));
      System.out.printf("Decision %d no longer holds.%n", number);
    }
    return ExitCode.DONE;
  }
}
