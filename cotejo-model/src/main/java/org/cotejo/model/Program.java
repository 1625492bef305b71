package org.cotejo.model;

/// What the program calls itself.
public final class Program {
  /// As `cotejo --version` says it, and every bulletin.
  public static final String VERSION = "0.1.0";

  private Program() {}
}
