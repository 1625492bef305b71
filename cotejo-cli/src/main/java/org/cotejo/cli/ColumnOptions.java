package org.cotejo.cli;

import org.cotejo.intake.format.TableColumns;
import picocli.CommandLine.Option;

/// Where tables keep what, for those whose names cannot be guessed.
final class ColumnOptions {
  @Option(names = "--text-column", paramLabel = "NAME", description = "Of tables: the column with the text (default: guessed by its name, like the others).")
  private String text = "";

  @Option(names = "--id-column", paramLabel = "NAME", description = "Of tables: the column that names the row.")
  private String id = "";

  @Option(names = "--title-column", paramLabel = "NAME", description = "Of tables: the column with the headline.")
  private String title = "";

  @Option(names = "--date-column", paramLabel = "NAME", description = "Of tables: the column with the day of publication.")
  private String date = "";

  @Option(names = "--publisher-column", paramLabel = "NAME", description = "Of tables: the column with the outlet.")
  private String publisher = "";

  @Option(names = "--url-column", paramLabel = "NAME", description = "Of tables: the column with the address.")
  private String url = "";

  TableColumns columns() {
    return new TableColumns(text, id, title, date, publisher, url);
  }
}
