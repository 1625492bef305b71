package org.cotejo.cli.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cotejo.workspace.run.Progress;
import org.cotejo.workspace.run.Settled;
import org.jspecify.annotations.Nullable;

/// A bar on a terminal: files read, time, reports and claims so far.
public final class BarProgress implements Progress {
  private static final int UPDATE_MS = 100;

  private final PrintStream out;
  private @Nullable ProgressBar bar;
  private int reports;
  private long claims;

  public BarProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void start(int files) {
    bar = new ProgressBarBuilder()
        .setTaskName("Coding")
        .setUnit(" files", 1)
        .setInitialMax(files)
        .setUpdateIntervalMillis(UPDATE_MS)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(out))
        .build();
  }

  @Override
  public void fileRead() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void settled(Settled settled) {
    reports++;
    if (settled instanceof Settled.Coded coded) {
      claims += coded.claims();
    }
    if (bar != null) {
      bar.setExtraMessage(" " + reports + " reports, " + claims + " claims");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
