package org.cotejo.web.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.workspace.run.Progress;
import org.cotejo.workspace.run.Settled;

/// Reports that were brought together, and how far they are. Written by the worker, read by pages.
final class Batch implements Progress {
  enum State {
    WAITING,
    CODING,
    LINKING,
    DONE,
    FAILED
  }

  private final int number;
  private final Path folder;
  private final List<Path> files;
  private final IntakeSettings settings;
  private final List<Settled> settled = new ArrayList<>();
  private State state = State.WAITING;
  private String failure = "";
  private int read;

  /// @param folder that holds the files, and nothing else
  Batch(int number, Path folder, List<Path> files, IntakeSettings settings) {
    this.number = number;
    this.folder = folder;
    this.files = List.copyOf(files);
    this.settings = settings;
  }

  int number() {
    return number;
  }

  Path folder() {
    return folder;
  }

  List<Path> files() {
    return files;
  }

  IntakeSettings settings() {
    return settings;
  }

  synchronized State state() {
    return state;
  }

  /// Why it broke off, empty if it did not.
  synchronized String failure() {
    return failure;
  }

  /// How many files have been read to their end.
  synchronized int read() {
    return read;
  }

  /// What became of reports so far.
  synchronized List<Settled> settled() {
    return List.copyOf(settled);
  }

  synchronized void state(State next) {
    state = next;
  }

  synchronized void failed(String reason) {
    state = State.FAILED;
    failure = reason;
  }

  @Override
  public void start(int all) {
    state(State.CODING);
  }

  @Override
  public synchronized void fileRead() {
    read++;
  }

  @Override
  public synchronized void settled(Settled one) {
    settled.add(one);
  }

  @Override
  public void close() {
    // nothing is held
  }
}
