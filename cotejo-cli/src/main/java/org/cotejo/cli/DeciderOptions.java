package org.cotejo.cli;

import java.time.Instant;
import java.util.List;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.model.Decision;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import picocli.CommandLine.Option;

/// Who decides, and why; the same for every decision.
final class DeciderOptions {
  @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user of this computer).")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for those who read the log later.")
  private String reason = "";

  /// Takes decisions, all or none, and brings the incidents in step.
  ///
  /// @return the number of the last one in the log
  long decide(Store store, List<Decision> decisions) {
    long[] number = {0};
    Instant now = Instant.now();
    store.together(() -> number[0] = store.decisions().decide(decisions, now, by, reason));
    new IncidentRun(store, Registrar.load()).run();
    return number[0];
  }
}
