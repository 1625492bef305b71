package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.cli.indicator.AgreementPage;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.Store;
import org.cotejo.workspace.agreement.CoderAgreement;
import org.cotejo.workspace.round.CodingRound;
import org.cotejo.workspace.round.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Do two coders read alike?
@Command(
    name = "agreement",
    description = "Compares the claims of two coders of the same reports: whether both found the same claims (F1), and how far they coded them alike, field by field "
        + "(Krippendorff's alpha). Either two exported tables, each as one coder left it, or a round of double coding in the database.",
    mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {
  private static final int TWO = 2;

  @Parameters(arity = "0..2", paramLabel = "FIRST.csv SECOND.csv", description = "The claims of one coder and those of the other, as cotejo export writes them.")
  private List<Path> tables = List.of();

  @Option(names = "--round", paramLabel = "N", description = "A round of double coding, by its number in the log of decisions (cotejo decisions); the claims that both coders have judged by now.")
  private long round;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    if (round == 0 && tables.size() != TWO || round != 0 && !tables.isEmpty()) {
      throw new IllegalArgumentException("Name two tables, FIRST.csv and SECOND.csv, or a round with --round N.");
    }
    System.out.println(AgreementPage.of(round == 0 ? CoderAgreement.of(tables.getFirst(), tables.getLast()) : ofRound(), language.wording()));
    return ExitCode.DONE;
  }

  private CoderAgreement ofRound() {
    try (Store store = Store.openExisting(database.file())) {
      List<LoggedDecision> log = store.decisions().all();
      CodingRound found = CodingRound.of(log, round).orElseThrow(() -> new IllegalArgumentException("There is no round " + round + " in " + database.file() + rounds(log)));
      System.out.println(found.name() + ": " + String.join(", ", found.coders()));
      return Comparison.of(store, found, log).agreement();
    }
  }

  private static String rounds(List<LoggedDecision> log) {
    String all = CodingRound.all(log).stream().map(one -> one.number() + " (" + one.name() + ")").collect(Collectors.joining(", "));
    return all.isEmpty() ? "; none was opened yet, see Double coding in the workbench." : "; there are " + all + ".";
  }
}
