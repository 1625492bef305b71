package org.cotejo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.model.Language;
import org.cotejo.web.Workbench;
import org.cotejo.web.WorkbenchOptions;
import org.cotejo.workspace.run.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The workbench in a browser.
@Command(
    name = "serve",
    description = "Opens the workbench: search, read, compare and decide in a browser on this machine. Nothing is sent to the network.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "8321", description = "The port on 127.0.0.1; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--language", paramLabel = "en|es", defaultValue = "en", description = "The language of the pages, until a reader chooses another (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  @Option(names = "--unmasked", description = "Show names of private persons; otherwise only their initials are shown.")
  private boolean unmasked;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(names = "--denominators", paramLabel = "FILE.csv",
      description = "Inhabitants, agents, arrests, homicides, weapons, for the indicators; see cotejo indicators --help. Another file can be given on the page.")
  private @Nullable Path denominators;

  @Option(names = "--watch", paramLabel = "FOLDER", description = "A folder whose files are coded as they come, those already there first.")
  private @Nullable Path watched;

  @Override
  public Integer call() throws InterruptedException {
    Supplier<DocumentCoder> coder = lexicon.coder();
    try (Workbench workbench = Workbench.open(new WorkbenchOptions(database.file(), port, language, unmasked, () -> Wiring.start(coder), Optional.ofNullable(denominators), Optional.ofNullable(watched)))) {
      System.out.println("The workbench is open at " + workbench.address() + " - end it with Ctrl+C.");
      if (!workbench.complete()) {
        System.out.println("It was built without the browser libraries (no Node.js then); pages work, but load whole at every click.");
      }
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }
}
