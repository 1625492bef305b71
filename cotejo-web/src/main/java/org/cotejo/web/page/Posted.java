package org.cotejo.web.page;

import java.util.Map;
import org.cotejo.web.http.Address;

/// A form that was sent.
///
/// @param form its fields
/// @param names the parts of the path that stand for something, such as `id`
/// @param texts the reader's language
/// @param by who sends it, for the log of decisions
public record Posted(Address form, Map<String, String> names, Texts texts, String by) {
  private static final int LONGEST = 2_000;

  /// A part of the path.
  public String name(String part) {
    return names.getOrDefault(part, "");
  }

  /// A field, empty if it is not filled in; of a very long text the beginning.
  public String value(String field) {
    String value = form.first(field).orElse("").strip();
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
