package org.cotejo.web.page;

/// What was asked for is not there.
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String name;

  /// @param key of a text of the interface that says so, with `{0}` for the name
  public Missing(String key, String name) {
    super(key + ": " + name);
    this.key = key;
    this.name = name;
  }

  String in(Texts texts) {
    return texts.of(key, Shown.line(name, 80));
  }
}
