package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.cli.compare.ComparisonPage;
import org.cotejo.incidents.compare.ReportComparison;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.store.DocumentName;
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
    description = "Lays two reports side by side: what they tell differently, what alike, what only one tells. Numbers in [] are sentences.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 8;
  private static final int SHOWN_DIGITS = 10;

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
      ComparisonPage.of(ReportComparison.of(report(reports, first), report(reports, second))).forEach(System.out::println);
    }
    return ExitCode.DONE;
  }

  private CodedDocument report(StoredReports reports, String words) {
    return switch (reports.named(words)) {
      case DocumentName.One(DocumentId id, String name) ->
          reports.report(id).orElseThrow(() -> usage("The report " + name + " has just been removed from the database."));
      case DocumentName.Several(List<DocumentName.One> candidates) -> throw usage(several(words, candidates));
      case DocumentName.None(List<String> nearest) -> throw usage("There is no report named \"" + words + "\" in the database."
          + (nearest.isEmpty() ? " cotejo export --table documents lists all." : " Did you mean " + String.join(" or ", nearest) + "?"));
    };
  }

  private static String several(String words, List<DocumentName.One> candidates) {
    String shown = candidates.stream().limit(MOST_SHOWN)
        .map(one -> "  " + one.id().sha256().substring(0, SHOWN_DIGITS) + "  " + one.name()).collect(Collectors.joining(System.lineSeparator()));
    return "\"" + words + "\" may be any of " + candidates.size() + " reports; write more of the name, or the id:" + System.lineSeparator() + shown
        + (candidates.size() > MOST_SHOWN ? System.lineSeparator() + "  ..." : "");
  }

  private ParameterException usage(String problem) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command's specification");
    }
    return new ParameterException(spec.commandLine(), problem);
  }
}
