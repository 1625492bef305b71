package org.cotejo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// An incident is two.
@Command(
    name = "split",
    description = "Says that some reports, or some claims, tell of another incident than the rest. It holds when reports are coded again; cotejo undo takes it back.",
    mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The incident's id, or its beginning.")
  private String id = "";

  @Option(names = "--report", paramLabel = "NAME", description = "A report whose account is of another incident; several times if need be.")
  private List<String> reports = List.of();

  @Option(names = "--claims", split = ",", paramLabel = "CLAIM", description = "Ids of claims that are of another incident.")
  private List<String> claims = List.of();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private DeciderOptions decider = new DeciderOptions();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Loaded incident = Loaded.of(store, id);
      List<String> apart = apart(store, incident);
      List<String> rest = incident.claims().stream().filter(claim -> !apart.contains(claim)).toList();
      if (apart.isEmpty() || rest.isEmpty()) {
        throw new IllegalArgumentException("name with --report or --claims what is of another incident, and leave something of this one");
      }
      long number = decider.decide(store, List.of(new Decision.Split(apart, rest)));
      System.out.printf("Split: decision %d. %d claims are now of %s. To take it back: cotejo undo %d%n",
          number, apart.size(), store.accounts().incidentOf(apart.getFirst()).orElse("no incident"), number);
    }
    return ExitCode.DONE;
  }

  private List<String> apart(Store store, Loaded incident) {
    List<String> apart = new ArrayList<>();
    for (String claim : claims) {
      if (!incident.claims().contains(claim)) {
        throw new IllegalArgumentException("claim " + claim + " is not of the incident " + incident.id());
      }
      apart.add(claim);
    }
    for (String report : reports) {
      List<String> told = incident.allClaimsOf(NamedReport.find(store.reports(), report).document().id());
      if (told.isEmpty()) {
        throw new IllegalArgumentException("the report " + report + " does not tell of the incident " + incident.id());
      }
      apart.addAll(told);
    }
    return apart.stream().distinct().toList();
  }
}
