package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of the places that do not come from the table of towns, and other names of those that do.
final class OwnNames {

  /// When a name counts.
  enum Rule {
    PLAIN,
    /// An acronym such as "US": only in capitals.
    CAPITALS,
    /// A short form such as "FL", which means the place only behind a comma: "Miami, FL". Written with a leading comma.
    AFTER_COMMA
  }

  record Entry(Place place, Rule rule) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();

  void add(Place place, List<String> names, String... more) {
    names.forEach(name -> add(place, name));
    for (String name : more) {
      add(place, name);
    }
  }

  private void add(Place place, String written) {
    boolean after = written.startsWith(",");
    String name = after ? written.substring(1) : written;
    Rule rule = after ? Rule.AFTER_COMMA : isAcronym(name) ? Rule.CAPITALS : Rule.PLAIN;
    List<Entry> entries = byKey.computeIfAbsent(NameFolder.key(name), key -> new ArrayList<>(1));
    if (entries.stream().noneMatch(entry -> entry.place().id().equals(place.id()))) {
      entries.add(new Entry(place, rule));
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 5 && name.chars().allMatch(Character::isUpperCase);
  }

  List<Entry> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  Map<String, List<Entry>> all() {
    return byKey;
  }
}
