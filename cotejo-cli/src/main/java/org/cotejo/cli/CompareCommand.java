package org.cotejo.cli;

import java.util.concurrent.Callable;
import org.cotejo.cli.compare.ComparisonPage;
import org.cotejo.incidents.compare.ReportComparison;
import org.cotejo.model.CodedDocument;
import org.cotejo.store.Store;
import org.cotejo.store.StoredReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Two reports laid side by side.
@Command(
    name = "compare",
    description = "Lays two reports side by side: what they tell differently, what alike, what only one tells; of two versions of one text also which sentences and figures changed. Numbers in [] are sentences.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DOC", description = "A report: its file name, or the beginning of that, or the beginning of its id.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "DOC", description = "The other report.")
  private String second = "";

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      StoredReports reports = store.reports();
      ComparisonPage.of(ReportComparison.of(report(reports, first), report(reports, second), store.accounts()::incidentOf)).forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private CodedDocument report(StoredReports reports, String words) {
    try {
      return NamedReport.find(reports, words);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String problem) {
    return Usage.problem(spec, problem);
  }
}
