package org.cotejo.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Review;
import org.cotejo.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The log of decisions.
@Command(name = "decisions", description = "Lists what people have decided, and checks that nobody has changed the log.", mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {
  private static final int SHORT = 12;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      List<LoggedDecision> log = store.decisions().all();
      log.forEach(logged -> System.out.println(line(logged)));
      Optional<Long> broken = store.decisions().broken();
      System.out.println(broken.isPresent()
          ? "The log was changed after it was written, from decision " + broken.get() + " on."
          : log.size() + (log.size() == 1 ? " decision" : " decisions") + "; the log is as it was written.");
      return broken.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private static String line(LoggedDecision logged) {
    return String.format("%4d  %s  %-12s %s%s%s", logged.number(), logged.at().toString().substring(0, 16), logged.by(), words(logged.decision()),
        logged.reason().isEmpty() ? "" : "  (" + logged.reason() + ")", logged.undone() ? "  [taken back]" : "");
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case Decision.Judge(String claim, Review review) -> "claim " + claim + " " + review.code();
      case Decision.Edit(String claim, String column, String value) -> "claim " + claim + ": " + column + " = " + (value.isEmpty() ? "unknown" : value);
      case Decision.Add add -> "claim " + add.claim() + " added: " + add.cell("act") + " in report " + add.document().substring(0, SHORT) + ", characters " + add.begin() + " to " + add.end();
      case Decision.Merge(List<String> claims, List<String> others) -> "merge " + claims.size() + " claims with " + others.size() + ", " + claims.getFirst() + " with " + others.getFirst();
      case Decision.Split(List<String> claims, List<String> others) -> "split " + claims.size() + " claims from " + others.size() + ", " + claims.getFirst() + " from " + others.getFirst();
      case Decision.Settle(List<String> claims, String quantity, String low, String high) -> "settle " + quantity + " = " + (low.equals(high) ? low : low + " to " + high) + " in the incident of claim " + claims.getFirst();
      case Decision.Round round -> "round \"" + round.name() + "\": " + String.join(" and ", round.coders()) + " code " + round.claims().size() + " claims of " + round.documents().size() + " reports";
      case Decision.Draft(long round, Decision drafted) -> "in round " + round + ", without effect: " + words(drafted);
      case Decision.Adjudicate(long round, List<String> claims) -> "in round " + round + " settled: claim " + String.join(" ", claims);
      case Decision.Undo(long number) -> "take back decision " + number;
    };
  }
}
