package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Decisions are taken back.
@Command(name = "undo", description = "Takes decisions back; the log keeps them all. cotejo decisions lists them.", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "The decisions' numbers in the log.")
  private List<Long> numbers = List.of();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      decider.decide(store, numbers.stream().distinct().<Decision>map(Decision.Undo::new).toList());
      numbers.forEach(number -> System.out.printf("Decision %d no longer holds.%n", number));
    }
    return ExitCode.DONE;
  }
}
