package org.cotejo.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.incidents.register.Commitment;
import org.cotejo.incidents.register.Commitments;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Who has talked of, meant, agreed or done what with whom.
@Command(
    name = "commitments",
    description = "Lists what parties have discussed, intended, agreed or carried out together, and whether later reports confirm it. cotejo export --table commitments writes them to a file.",
    mixinStandardHelpOptions = true)
final class CommitmentsCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Commitments commitments = Registers.commitments(store);
      commitments.commitments().forEach(CommitmentsCommand::show);
      System.out.println(commitments.commitments().size() == 1 ? "1 commitment" : commitments.commitments().size() + " commitments");
    }
    return ExitCode.DONE;
  }

  private static void show(Commitment commitment) {
    String stage = words(commitment.stage());
    String standing = commitment.standing() == Commitment.Standing.OPEN ? "" : ", " + words(commitment.standing());
    System.out.printf("%-12s %-18s %s%n", stage + standing, commitment.act(), String.join("; ", commitment.parties()));
    System.out.printf("%13s%s  (%s%s)%n", "", commitment.topic(), commitment.firstReport(),
        commitment.lastReport().equals(commitment.firstReport()) ? "" : " to " + commitment.lastReport());
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
