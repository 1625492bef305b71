package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.cli.incident.IncidentList;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.register.SettledIncidents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The incidents, a line each.
@Command(name = "incidents", description = "Lists the incidents that the reports tell of.", mixinStandardHelpOptions = true)
final class IncidentsCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(names = "--disputed", description = "Only those whose accounts differ.")
  private boolean disputed;

  @Option(names = "--min-reports", paramLabel = "N", defaultValue = "1", description = "Only those of so many reports or more.")
  private int reports = 1;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (policy.unheard().isPresent()) {
      throw Usage.problem(spec, "--sources is read by --policy hierarchy only");
    }
    Settlement settlement = policy.settlement();
    try (Store store = Store.openExisting(database.file())) {
      IncidentRun.catchUp(store);
      try (Table table = SettledIncidents.table(store, filter.filter(), settlement)) {
        System.out.println(IncidentList.of(table, reports, disputed));
      }
    }
    return ExitCode.DONE;
  }
}
