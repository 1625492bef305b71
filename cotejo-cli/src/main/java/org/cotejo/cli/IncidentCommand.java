package org.cotejo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cotejo.cli.incident.IncidentPage;
import org.cotejo.cli.incident.PolicyLines;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.stance.Stances;
import org.cotejo.incidents.story.Stories;
import org.cotejo.store.Store;
import org.cotejo.workspace.incident.Elsewhere;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Standing;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.register.TeamFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The accounts of one incident side by side.
@Command(
    name = "incident",
    description = "Shows what all reports say of one incident: every figure with who says it and in which sentence, where the accounts differ, what is denied, where the accused stand, "
        + "why they are held to be of one, and which other reports tell the same story.",
    mixinStandardHelpOptions = true)
final class IncidentCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The incident's id, or its beginning; cotejo incidents lists them.")
  private String id = "";

  @Option(names = "--evidence", description = "Show the words of the reports too.")
  private boolean evidence;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() throws IOException {
    SourceHierarchy hierarchy = policy.hierarchy();
    try (Store store = Store.openExisting(database.file())) {
      IncidentRun.catchUp(store);
      Loaded incident = Loaded.of(store, id);
      PolicyLines policies = new PolicyLines(policy.policy(), hierarchy, new TeamFigures(store.decisions().all(), store.accounts()::stands));
      System.out.println(new IncidentPage(incident, evidence, policies, Standing.of(store, incident, Stances.load()), new Elsewhere(store, Stories.load()).of(incident)).text());
    }
    return ExitCode.DONE;
  }
}
