package org.cotejo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.bulletin.Appendix;
import org.cotejo.workspace.bulletin.Bulletin;
import org.cotejo.workspace.bulletin.BulletinMaker;
import org.cotejo.workspace.bulletin.BulletinPage;
import org.cotejo.workspace.count.DenominatorFile;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The bulletin of a period.
@Command(
    name = "report",
    description = "Makes the bulletin of a period: one HTML file that needs nothing else and prints well, with figures, map, trend, incidents and method; "
        + "its data as .xlsx beside it.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--denominators", paramLabel = "FILE.csv", description = "Inhabitants, agents, arrests, homicides, weapons; see cotejo indicators --help.")
  private @Nullable Path denominators;

  @Option(names = "--to", required = true, paramLabel = "FILE.html", description = "The bulletin. An older one of that name is replaced.")
  private Path target = Path.of("bulletin.html");

  @Override
  public Integer call() throws IOException {
    DenominatorFile.Content weights = denominators == null ? new DenominatorFile.Content(Denominators.NONE, List.of()) : DenominatorFile.read(denominators);
    weights.problems().forEach(problem -> System.err.println(problem.in(language.wording().language())));
    SourceHierarchy hierarchy = question.hierarchy();
    Wording wording = language.wording();
    try (Store store = Store.openExisting(database.file())) {
      IncidentRun.catchUp(store);
      store.counts().keepIfPossible();
      Bulletin bulletin = new BulletinMaker(store, weights.denominators(), hierarchy).make(question.question(), question.variant(), LocalDate.now(), question.inquiry().settings());
      Path appendix = appendix();
      try (Table table = Appendix.table(store, bulletin, wording)) {
        Export.write(table, appendix, Format.XLSX);
      }
      Files.writeString(target, new BulletinPage(wording).of(bulletin, String.valueOf(appendix.getFileName())), StandardCharsets.UTF_8);
      System.out.printf("Wrote %s (%d incidents) and its data, %s.%n", target, bulletin.cases().size(), appendix);
    }
    return weights.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
  }

  /// Beside the bulletin, under its name.
  private Path appendix() {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    return target.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".xlsx");
  }
}
