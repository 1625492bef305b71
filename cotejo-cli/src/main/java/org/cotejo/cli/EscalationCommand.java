package org.cotejo.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.EscalationPage;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.register.Plan;
import org.cotejo.indicators.escalation.CountSeries;
import org.cotejo.indicators.escalation.InterruptedSeries;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.store.Store;
import org.cotejo.workspace.happening.Happenings;
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

  @Option(names = "--period", paramLabel = "PERIOD", description = "From when to when (default: from the first to the last incident with a day).")
  private String period = "";

  @Option(names = "--per-report", description = "Count by report read: louder reporting is then no rise. Months without reports are left out.")
  private boolean perReport;

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Happenings happenings = occurrences.read(store);
      List<Place> where = places.stream().map(Place::of).toList();
      LocalDate began = began(store);
      Span extent = period.isEmpty() ? happenings.extent(where).orElseThrow(() -> new IllegalArgumentException("there is no incident with a known day there"))
          : Span.of(period);
      // the month in which it began is neither before nor after; months that are not wholly in the period are left out
      Span beginning = Span.Grain.MONTH.around(began);
      List<Span> months = extent.parts(Span.Grain.MONTH).stream().filter(month -> !month.equals(beginning) && extent.holds(month))
          .filter(month -> !perReport || happenings.heard(where, month) > 0).toList();
      List<Long> counts = new ArrayList<>();
      List<Double> exposures = new ArrayList<>();
      for (Span month : months) {
        counts.add(happenings.count(where, month, occurrences.unit()));
        exposures.add(perReport ? (double) happenings.heard(where, month) : (double) month.days());
      }
      int firstAfter = (int) months.stream().filter(month -> month.compareTo(beginning) < 0).count();
      CountSeries series = new CountSeries(counts, exposures, firstAfter);
      System.out.println(new EscalationPage(language.wording()).of(began, months, series, new InterruptedSeries(Interval.USUAL_LEVEL, perReport).analyse(series)));
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
    String wanted = Folding.fold(plan);
    List<Plan> found = Registers.plans(store).plans().stream()
        .filter(one -> Folding.fold(one.name()).contains(wanted) || one.aliases().stream().anyMatch(alias -> Folding.fold(alias).contains(wanted))).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.isEmpty() ? "no report names a plan " + plan + "; cotejo plans lists them"
          : plan + " may be any of " + String.join(", ", found.stream().map(Plan::name).toList()));
    }
    return found.getFirst().announced().orElseThrow(() -> new IllegalArgumentException("no report says on which day " + found.getFirst().name()
        + " began; give it with --date"));
  }
}
