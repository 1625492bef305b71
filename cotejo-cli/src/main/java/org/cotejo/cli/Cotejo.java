package org.cotejo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.cotejo.coder.rule.RuleException;
import org.cotejo.model.Program;
import org.cotejo.model.data.DataException;
import org.cotejo.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Where the program starts.
@Command(
    name = "cotejo",
    description = "Reads reports about public security and keeps the record straight: who says what happened, in which sentence.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "Cotejo " + Program.VERSION,
    subcommands = {
        CodeCommand.class, ServeCommand.class, IncidentsCommand.class, IncidentCommand.class, CompareCommand.class, PlansCommand.class, CommitmentsCommand.class, ChecksCommand.class,
        MergeCommand.class, SplitCommand.class, SettleCommand.class,
        UndoCommand.class, DecisionsCommand.class, ExportCommand.class, ImportCommand.class, ExplainCommand.class, RulesCommand.class, IndicatorsCommand.class, StatisticsCommand.class,
        DisplacementCommand.class, NearRepeatCommand.class, EscalationCommand.class, UndercountCommand.class, AgreementCommand.class, ReportCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:it could not be done, or the rules have problems; the message says why",
      "2:wrong usage",
      "3:some inputs were skipped; each is named with its reason"
    })
public final class Cotejo {

  private Cotejo() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command.
  ///
  /// @return the exit code
  static int run(String... arguments) {
    return new CommandLine(new Cotejo())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Cotejo::explain)
        .setParameterExceptionHandler(Cotejo::correct)
        .execute(arguments);
  }

  /// Troubles that people can do something about come as one sentence; faults of the program with where they happened.
  private static int explain(Exception trouble, CommandLine command, ParseResult parsed) throws Exception {
    PrintWriter err = command.getErr();
    switch (trouble) {
      case StoreException e -> err.println(e.getMessage());
      case RuleException e -> err.println(e.getMessage());
      case DataException e -> err.println("cotejo: " + e.getMessage());
      case IllegalArgumentException e -> err.println("cotejo: " + e.getMessage());
      case IOException e -> err.println("cotejo: " + Messages.of(e));
      default -> throw trouble;
    }
    return ExitCode.FAILED;
  }

  /// Wrong usage: what is wrong, the nearest right words, and where to read on.
  private static int correct(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    command.getErr().println("cotejo: " + mistake.getMessage());
    UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
    command.getErr().println(command.getCommandSpec().qualifiedName() + " --help tells how it is used.");
    return ExitCode.WRONG_USAGE;
  }
}
