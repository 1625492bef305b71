package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.LedgerPage;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.export.Written;
import org.cotejo.incidents.check.ConsistencyChecks;
import org.cotejo.incidents.check.Finding;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.Recomputed;
import org.cotejo.workspace.ledger.StatisticTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What bodies publish.
@Command(
    name = "statistics",
    description = "Lists the aggregates that bodies publish (homicides of a month, deaths since 2015): whose figure, of what in whose words, where and "
        + "when; side by side where two differ, recomputed where both counts of a ratio are there.",
    mixinStandardHelpOptions = true)
final class StatisticsCommand implements Callable<Integer> {
  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--disputed", description = "Only those that two bodies publish differently.")
  private boolean disputed;

  @Option(names = "--to", paramLabel = "FILE", description = "Write the rows to a file: .csv .jsonl .xlsx .parquet.")
  private @Nullable Path target;

  @Override
  public Integer call() throws IOException {
    try (Store store = Store.openExisting(database.file())) {
      Ledger all = Ledger.of(store);
      Ledger ledger = disputed ? new Ledger(all.lines().stream().filter(Ledger.Line::isDisputed).toList()) : all;
      if (target != null) {
        write(ledger, target);
      } else {
        System.out.println(new LedgerPage(language.wording()).of(ledger, Recomputed.of(all), findings(store, ledger)));
      }
    }
    return ExitCode.DONE;
  }

  /// Of the reports that publish a figure.
  private static Map<String, List<Finding>> findings(Store store, Ledger ledger) {
    ConsistencyChecks checks = ConsistencyChecks.load();
    Map<String, List<Finding>> findings = new TreeMap<>();
    ledger.lines().stream().flatMap(line -> line.figures().stream()).map(one -> one.report().id()).distinct().flatMap(id -> store.reports().report(id).stream()).forEach((CodedDocument report) -> {
      List<Finding> own = checks.in(report);
      if (!own.isEmpty()) {
        findings.put(report.document().name(), own);
      }
    });
    return findings;
  }

  private static void write(Ledger ledger, Path file) throws IOException {
    Format format = Format.of(file).orElseThrow(() -> new IllegalArgumentException("--to " + file + ": the ending must be one of " + Format.endings()));
    try (Table table = StatisticTable.table(ledger)) {
      Written written = Export.write(table, file, format);
      System.out.printf("Wrote %,d rows of statistics to %s.%n", written.rows(), file);
    }
  }
}
