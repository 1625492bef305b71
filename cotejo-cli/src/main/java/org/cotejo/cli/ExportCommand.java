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
import org.cotejo.model.table.Table;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.Registers;
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

  @Option(names = "--table", paramLabel = "NAME", defaultValue = "claims", description = "claims, incidents, documents, plans, commitments, statistics or skipped (default: ${DEFAULT-VALUE}).")
  private String tableName = "claims";

  @Mixin private FilterOptions filter = new FilterOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Format format = Format.of(target).orElseThrow(() -> usage("--to " + target + ": the ending must be one of " + Format.endings()));
    try (Store store = Store.openExisting(database.file()); Table table = table(store)) {
      report(Export.write(table, target, format), format);
    }
    return ExitCode.DONE;
  }

  private Table table(Store store) {
    return Registers.table(tableName, store).or(() -> PublishedTable.named(tableName).map(name -> table(store, name)))
        .orElseThrow(() -> usage("there is no table " + tableName + "; there are " + tables()));
  }

  private Table table(Store store, PublishedTable name) {
    try {
      return store.table(name, filter.filter());
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private void report(Written written, Format format) {
    System.out.printf("Wrote %,d rows of %s to %s.%n", written.rows(), tableName, target);
    if (written.leftOut() > 0) {
      String why = format == Format.GEOJSON ? "have no coordinates" : "do not fit into one sheet";
      System.out.printf("Left out %,d rows that %s.%n", written.leftOut(), why);
    }
  }

  private ParameterException usage(String problem) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command's specification");
    }
    return new ParameterException(spec.commandLine(), problem);
  }

  private static String tables() {
    return Stream.concat(Arrays.stream(PublishedTable.values()).map(PublishedTable::view), Registers.NAMES.stream()).collect(Collectors.joining(" "));
  }
}
