package org.cotejo.coder;

/// One coder for all tests: loading its models takes a second and a hundred megabytes.
public final class SharedCoder {
  public static final DocumentCoder CODER = DocumentCoder.load();

  private SharedCoder() {}
}
