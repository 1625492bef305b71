package org.cotejo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.EscalationPage;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.happening.Launch;
import org.cotejo.workspace.happening.Months;
import org.cotejo.workspace.register.Registers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Did it rise after that date?
@Command(
    name = "escalation",
    description = "Counts month by month before and after a date or the launch of a plan, and estimates what changed with it: an interrupted time series, "
        + "with what stands against it.",
    mixinStandardHelpOptions = true)
final class EscalationCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private OccurrenceOptions occurrences = new OccurrenceOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--date", paramLabel = "DATE", description = "The day on which it began.")
  private @Nullable LocalDate date;

  @Option(names = "--plan", paramLabel = "NAME", description = "The plan or operation that began, by a part of its name; its day is that of the earliest announcement.")
  private String plan = "";

  @Option(names = "--place", paramLabel = "PATH", description = "COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME; several times if need be (default: everywhere).")
  private List<String> places = List.of();

  @Option(names = "--period", paramLabel = "PERIOD", description = "From when to when (default: the months in which reports were published).")
  private String period = "";

  @Option(names = "--per-report", description = "Count by report read: louder reporting is then no rise. Months without reports are left out.")
  private boolean perReport;

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Happenings happenings = occurrences.read(store);
      Months months = Months.of(happenings, OccurrenceOptions.areas(places), began(store), period.isEmpty() ? Optional.empty() : Optional.of(Span.of(period)),
          occurrences.unit(), perReport).orElseThrow(() -> new IllegalArgumentException("there is no incident with a known day there"));
      System.out.println(new EscalationPage(language.wording()).of(months));
    }
    return ExitCode.DONE;
  }

  private LocalDate began(Store store) {
    if (date != null) {
      return date;
    }
    if (plan.isEmpty()) {
      throw new IllegalArgumentException("name the day with --date, or the plan with --plan");
    }
    return Launch.of(Registers.plans(store), plan).day();
  }
}
