package org.cotejo.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.cli.progress.BarProgress;
import org.cotejo.cli.progress.LineProgress;
import org.cotejo.cli.summary.Summary;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.intake.Intake;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.run.CodingRun;
import org.cotejo.workspace.run.Progress;
import org.cotejo.workspace.run.RunResult;
import org.cotejo.workspace.run.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reports in, claims out.
@Command(
    name = "code",
    description = "Reads reports into the database. Reading the same report twice changes nothing.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "INPUT",
      description = "Files or folders: .txt .html .pdf .docx, .csv .jsonl .xlsx with a text column, saved feeds, WARC archives.")
  private List<Path> inputs = List.of();

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--published", paramLabel = "DATE",
      description = "Day of publication of these reports, such as 2024-03-09; dates like \"on Friday\" are reckoned from it.")
  private @Nullable LocalDate published;

  @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet that published them.")
  private String publisher = "";

  @Option(names = "--lang", paramLabel = "auto|en|es", description = "Their language (default: found out for each).")
  private LanguageChoice language = LanguageChoice.AUTO;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Override
  public Integer call() throws IOException {
    IntakeSettings settings = new IntakeSettings(Optional.ofNullable(published), publisher, language.fixed(), columns.columns());
    try (Wiring wiring = Wiring.start(lexicon.coder()); Store store = Store.open(database.file())) {
      RunResult result = run(settings, wiring, store);
      new IncidentRun(store, Registrar.load()).run();
      store.counts().keep();
      System.out.println(new Summary(store).of(result));
      System.out.flush();
      return result.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
    }
  }

  private RunResult run(IntakeSettings settings, Wiring wiring, Store store) {
    try (Progress progress = progress()) {
      Intake intake = new Intake(settings, wiring.languages());
      return new CodingRun(intake, wiring.coder(), store, wiring.workers(), progress).run(inputs);
    }
  }

  private static Progress progress() {
    Console console = System.console();
    return console != null && console.isTerminal() ? new BarProgress(System.err) : new LineProgress(System.err);
  }
}
