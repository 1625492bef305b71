package org.cotejo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// `--db`, the same for every command.
final class DatabaseOption {
  @Option(names = "--db", paramLabel = "FILE", defaultValue = "cotejo.db", description = "The database (default: ${DEFAULT-VALUE} in this folder).")
  private Path file = Path.of("cotejo.db");

  Path file() {
    return file;
  }
}
