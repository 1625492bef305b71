package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.cli.indicator.IndicatorPage;
import org.cotejo.cli.indicator.Lines;
import org.cotejo.cli.indicator.SeriesPage;
import org.cotejo.cli.indicator.WhyPage;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.export.Written;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.count.ClaimLine;
import org.cotejo.workspace.count.DenominatorFile;
import org.cotejo.workspace.count.EpisodeReader;
import org.cotejo.workspace.count.IndicatorTable;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The use-of-force indicators of monitors.
@Command(
    name = "indicators",
    description = "Computes the indicators of use of force, I-1 to I-7 and A-1 to A-5, from the incidents: with intervals, thresholds, and what they become "
        + "under other readings of figures that differ.",
    mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--denominators", paramLabel = "FILE.csv",
      description = "Inhabitants, agents, arrests, homicides, weapons: columns place,agency,period,population,agents,arrests,homicides,weapons,source (docs/indicators.md).")
  private @Nullable Path denominators;

  @Option(names = "--by", paramLabel = "GRAIN", description = "A line for each day, month or year.")
  private Span.@Nullable Grain grain;

  @Option(names = "--each", split = ",", paramLabel = "WHAT", description = "A line for each country, state, place or agency.")
  private List<Each> each = List.of();

  @Option(names = "--method", paramLabel = "METHOD", defaultValue = "jeffreys", description = "Of the intervals: jeffreys or exact (default: ${DEFAULT-VALUE}).")
  private Limits limits = Limits.JEFFREYS;

  @Option(names = "--level", paramLabel = "0..1", defaultValue = "0.95", description = "Of the intervals (default: ${DEFAULT-VALUE}).")
  private double level = 0.95;

  @Option(names = "--why", paramLabel = "CODE", description = "List the claims behind an indicator, such as I-1, with their sentences.")
  private String why = "";

  @Option(names = "--to", paramLabel = "FILE", description = "Write the rows to a file: .csv .jsonl .xlsx .parquet.")
  private @Nullable Path target;

  /// What parts can be of.
  enum Each { COUNTRY, STATE, PLACE, AGENCY }

  /// The intervals that can be asked for.
  enum Limits { JEFFREYS, EXACT }

  @Override
  public Integer call() throws IOException {
    DenominatorFile.Content weights = denominators == null ? new DenominatorFile.Content(Denominators.NONE, List.of()) : DenominatorFile.read(denominators);
    weights.problems().forEach(problem -> System.err.println(problem.in(language.wording().language())));
    Question asked = question.question();
    SourceHierarchy hierarchy = question.hierarchy();
    try (Store store = Store.openExisting(database.file())) {
      IncidentRun.catchUp(store);
      store.counts().keepIfPossible();
      List<Episode> episodes = EpisodeReader.read(store, question.variant(), hierarchy, asked.period());
      if (!why.isEmpty()) {
        why(store, Tally.of(episodes, asked));
      } else {
        answer(parts(episodes, asked, weights.denominators()));
      }
    }
    return weights.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
  }

  private Map<Part, Appraisal> parts(List<Episode> episodes, Question asked, Denominators weights) {
    Breakdown breakdown = new Breakdown(Optional.ofNullable(grain), places(), each.contains(Each.AGENCY));
    Map<Part, Tally> tallies = breakdown.isWhole() ? Map.of(new Part(Optional.empty(), Place.ANYWHERE, ""), Tally.of(episodes, asked)) : breakdown.of(episodes, asked);
    Map<Part, Appraisal> parts = new LinkedHashMap<>();
    tallies.forEach((part, tally) -> parts.put(part, Inquiry.appraise(tally, weights, question.inquiry().settings(level, Method.valueOf(limits.name())))));
    return parts;
  }

  private Optional<Place.Level> places() {
    return each.contains(Each.PLACE) ? Optional.of(Place.Level.NAME) : each.contains(Each.STATE) ? Optional.of(Place.Level.STATE)
        : each.contains(Each.COUNTRY) ? Optional.of(Place.Level.COUNTRY) : Optional.empty();
  }

  private void answer(Map<Part, Appraisal> parts) throws IOException {
    Wording wording = language.wording();
    if (target != null) {
      write(parts, target);
    } else if (grain == null && each.isEmpty()) {
      System.out.println(new IndicatorPage(wording, question.variant()).of(parts.values().iterator().next()));
    } else {
      System.out.println(SeriesPage.of(parts, wording));
    }
  }

  private void write(Map<Part, Appraisal> parts, Path file) throws IOException {
    Format format = Format.of(file).orElseThrow(() -> new IllegalArgumentException("--to " + file + ": the ending must be one of " + Format.endings()));
    try (Table table = IndicatorTable.of(parts, question.variant().keys())) {
      Written written = Export.write(table, file, format);
      System.out.printf("Wrote %,d rows of indicators to %s.%n", written.rows(), file);
    }
  }

  private void why(Store store, Tally tally) {
    Indicator indicator = Arrays.stream(Indicator.values()).filter(one -> one.code().equalsIgnoreCase(why)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no indicator " + why + "; there are "
            + Arrays.stream(Indicator.values()).map(Indicator::code).collect(Collectors.joining(" "))));
    Wording wording = language.wording();
    IndicatorText text = new IndicatorText(wording);
    Lines lines = new Lines();
    for (Quantity quantity : indicator.inputs()) {
      List<ClaimLine> claims = ClaimLine.of(store, tally.claims(quantity));
      String name = wording.of("quantity", quantity);
      if (claims.isEmpty()) {
        lines.add(wording.of("why.none", name));
      } else {
        lines.add(wording.of("why.heading", text.symbol(quantity), name, wording.counted("claims", claims.size()),
            wording.counted("incidents", tally.behind(quantity).size())));
        WhyPage.add(lines, claims, wording);
      }
      lines.blank();
    }
    System.out.println(lines);
  }
}
