package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.changes.ChangesPage;
import org.cotejo.export.edit.Changes;
import org.cotejo.export.edit.EditedSheet;
import org.cotejo.model.Decision;
import org.cotejo.model.table.Table;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// An edited export comes back.
@Command(
    name = "import",
    description = "Reads an exported table of claims (.xlsx, .csv) that was edited in a spreadsheet, shows what was changed, and with --apply takes it over as decisions, which cotejo undo takes back.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The edited export.")
  private Path file = Path.of("");

  @Option(names = "--apply", description = "Take the changes over; without it they are only shown.")
  private boolean apply;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() throws IOException {
    EditedSheet sheet = EditedSheet.read(file);
    try (Store store = Store.openExisting(database.file())) {
      Changes changes = changes(store, sheet);
      ChangesPage.of(changes).forEach(System.out::println);
      List<Decision> decisions = changes.decisions();
      if (apply && !decisions.isEmpty()) {
        long last = decider.decide(store, decisions);
        System.out.printf("Taken over as decisions %d to %d.%n", last - decisions.size() + 1, last);
      } else if (!decisions.isEmpty()) {
        System.out.println("Nothing is changed yet. To take this over, add --apply.");
      }
      return changes.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    }
  }

  private static Changes changes(Store store, EditedSheet sheet) {
    try (Table table = store.table(PublishedTable.CLAIMS, Filter.NONE)) {
      return Changes.between(sheet, table, Ontology.load());
    }
  }
}
