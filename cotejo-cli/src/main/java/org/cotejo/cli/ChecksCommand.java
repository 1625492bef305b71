package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.incidents.check.ConsistencyChecks;
import org.cotejo.incidents.check.Finding;
import org.cotejo.incidents.check.FindingText;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What does not add up in the reports.
@Command(
    name = "checks",
    description = "Does the sums of the reports again: ratios, rates, parts, shares, dates and places that do not follow from what the same report tells.",
    mixinStandardHelpOptions = true)
final class ChecksCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--in", paramLabel = "en|es", defaultValue = "en", description = "The language of the findings (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    FindingText text = FindingText.in(language);
    ConsistencyChecks checks = ConsistencyChecks.load();
    int[] found = {0};
    try (Store store = Store.openExisting(database.file())) {
      store.reports().all().forEach(report -> {
        List<Finding> findings = checks.in(report);
        found[0] += findings.size();
        findings.forEach(finding -> show(report, finding, text));
      });
    }
    System.out.println(found[0] == 0 ? "Nothing was found that does not add up." : found[0] + (found[0] == 1 ? " finding" : " findings"));
    return ExitCode.DONE;
  }

  private static void show(CodedDocument report, Finding finding, FindingText text) {
    System.out.println(report.document().name() + ": " + text.of(finding));
    for (TextSpan sentence : finding.sentences()) {
      System.out.println("    \"" + sentence.of(report.document().text()).strip().replaceAll("\\s+", " ") + "\"");
    }
  }
}
