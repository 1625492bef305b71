package org.cotejo.cli.progress;

import java.io.PrintStream;
import org.cotejo.workspace.run.Progress;
import org.cotejo.workspace.run.Settled;

/// One plain line for each report, for logs and pipes.
public final class LineProgress implements Progress {
  private final PrintStream out;

  public LineProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void start(int files) {
    out.println("Reading " + files + (files == 1 ? " file" : " files"));
  }

  @Override
  public void fileRead() {
    // each report has its own line
  }

  @Override
  public void settled(Settled settled) {
    out.println(settled.name() + ": " + words(settled));
  }

  private static String words(Settled settled) {
    return switch (settled) {
      case Settled.Coded(var _, String _, int claims) -> claims + (claims == 1 ? " claim" : " claims");
      case Settled.Known _ -> "known already";
      case Settled.Duplicate(String _, String first) -> "the same file as " + first;
      case Settled.Skipped(String _, String reason) -> "skipped: " + reason;
    };
  }

  @Override
  public void close() {
    out.flush();
  }
}
