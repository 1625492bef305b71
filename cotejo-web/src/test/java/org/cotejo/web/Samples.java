package org.cotejo.web;

/// Addresses of pages that are about something in particular, filled with something there is.
final class Samples {
  private Samples() {}

  /// @param path with `{id}` and the like
  static String filled(String path, Visitor visitor) {
    return path;
  }
}
