package org.cotejo.cli;

import java.util.concurrent.Callable;
import org.cotejo.cli.incident.IncidentList;
import org.cotejo.model.table.Table;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The incidents, a line each.
@Command(name = "incidents", description = "Lists the incidents that the reports tell of.", mixinStandardHelpOptions = true)
final class IncidentsCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--disputed", description = "Only those whose accounts differ.")
  private boolean disputed;

  @Option(names = "--min-reports", paramLabel = "N", defaultValue = "1", description = "Only those of so many reports or more.")
  private int reports = 1;

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      IncidentRun.catchUp(store);
      try (Table table = store.table(PublishedTable.INCIDENTS, filter.filter())) {
        System.out.println(IncidentList.of(table, reports, disputed));
      }
    }
    return ExitCode.DONE;
  }
}
