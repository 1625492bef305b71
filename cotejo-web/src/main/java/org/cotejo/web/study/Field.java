package org.cotejo.web.study;

import java.util.List;

/// A choice of a study.
///
/// @param name of the parameter in the address; its text is `study.field.` + name
/// @param kind area period day text lines check choice
/// @param value as written
/// @param options of a choice: codes, of which the texts are `study.` + name + `.` + code
/// @param needed whether nothing can be counted without it
public record Field(String name, String kind, String value, List<String> options, boolean needed) {

  public Field {
    options = List.copyOf(options);
  }

  static Field of(String name, String kind, String value) {
    return new Field(name, kind, value, List.of(), false);
  }

  static Field needed(String name, String kind, String value) {
    return new Field(name, kind, value, List.of(), true);
  }
}
