package org.cotejo.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.check.RuleChecker;
import org.cotejo.coder.check.RuleProblem;
import org.cotejo.coder.rule.Rule;
import org.cotejo.coder.rule.RuleException;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What can be done with rule files.
@Command(name = "rules", description = "Checks the rule and lexicon files.", synopsisSubcommandLabel = "verify", mixinStandardHelpOptions = true)
final class RulesCommand {

  @Command(
      name = "verify",
      description = "Checks their shape and references, and codes the examples and counterexamples of every rule.",
      mixinStandardHelpOptions = true)
  int verify(@Option(names = "--watch", description = "Check again whenever a file changes, until Ctrl+C.") boolean watch, @Mixin LexiconOption lexicon)
      throws IOException {
    int exitCode = verify(lexicon);
    if (watch) {
      RuleFiles files = RuleFiles.ofCheckout();
      while (files.awaitChange()) {
        exitCode = verify(lexicon);
      }
    }
    return exitCode;
  }

  private static int verify(LexiconOption lexicon) {
    try {
      DocumentCoder coder = lexicon.coder().get();
      RuleChecker checker = new RuleChecker(coder);
      int rules = 0;
      List<RuleProblem> problems = new ArrayList<>();
      for (Language language : Language.values()) {
        for (Rule rule : coder.rules(language).rules()) {
          rules++;
          problems.addAll(checker.check(rule));
        }
      }
      problems.forEach(problem -> System.out.println(problem.message()));
      System.out.printf("%,d rules checked, %,d problems.%n", rules, problems.size());
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    } catch (RuleException | DataException e) {
      System.out.println(e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
