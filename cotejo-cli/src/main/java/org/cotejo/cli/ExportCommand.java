package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.export.Export;
import org.cotejo.export.Format;
import org.cotejo.export.Written;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.model.table.Table;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.privacy.MaskedClaims;
import org.cotejo.workspace.register.Registers;
import org.cotejo.workspace.register.SettledIncidents;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A table out of the database into a file.
@Command(name = "export", description = "Writes a table to a file.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file; its ending names the format: .csv .jsonl .xlsx .parquet .geojson.")
  private Path target = Path.of("claims.csv");

  @Option(names = "--table", paramLabel = "NAME", defaultValue = "claims", description = "claims, incidents, positions, documents, plans, commitments, statistics, checks or skipped (default: ${DEFAULT-VALUE}).")
  private String tableName = "claims";

  @Option(names = "--masked", description = "Makes the names of private persons unreadable. Only with --table claims.")
  private boolean masked;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    checkPolicy();
    if (masked && !tableName.equals(PublishedTable.CLAIMS.view())) {
      throw usage("--masked knows the words of claims: it goes with --table claims only");
    }
    Settlement settlement = policy.settlement();
    Format format = Format.of(target).orElseThrow(() -> usage("--to " + target + ": the ending must be one of " + Format.endings()));
    try (Store store = Store.openExisting(database.file()); Table table = table(store, settlement)) {
      report(Export.write(table, target, format), format);
    }
    return ExitCode.DONE;
  }

  /// Rather than leave people in the belief that the rows follow a policy.
  private void checkPolicy() {
    if (policy.areGiven() && !tableName.equals(PublishedTable.INCIDENTS.view())) {
      throw usage("--policy and --sources settle figures of incidents: they go with --table incidents only");
    }
    if (policy.unheard().isPresent()) {
      throw usage("--sources is read by --policy hierarchy only");
    }
  }

  private Table table(Store store, Settlement settlement) {
    return Registers.table(tableName, store).or(() -> PublishedTable.named(tableName).map(name -> table(store, name, settlement)))
        .orElseThrow(() -> usage("there is no table " + tableName + "; there are " + tables()));
  }

  private Table table(Store store, PublishedTable name, Settlement settlement) {
    try {
      return name == PublishedTable.INCIDENTS ? SettledIncidents.table(store, filter.filter(), settlement) : readable(store, store.table(name, filter.filter()));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Table readable(Store store, Table table) {
    return masked ? new MaskedClaims(store).table(table) : table;
  }

  private void report(Written written, Format format) {
    System.out.printf("Wrote %,d rows of %s to %s.%n", written.rows(), tableName, target);
    if (written.leftOut() > 0) {
      String why = format == Format.GEOJSON ? "have no coordinates" : "do not fit into one sheet";
      System.out.printf("Left out %,d rows that %s.%n", written.leftOut(), why);
    }
  }

  private ParameterException usage(String problem) {
    return Usage.problem(spec, problem);
  }

  private static String tables() {
    return Stream.concat(Arrays.stream(PublishedTable.values()).map(PublishedTable::view), Registers.NAMES.stream()).collect(Collectors.joining(" "));
  }
}
