package org.cotejo.web.page;

import java.util.List;
import java.util.stream.Stream;

/// Places that belong together: a link if there is one, else a menu.
///
/// @param key of its text: `nav.group.` + key
public record NavGroup(String key, List<NavEntry> entries) {
  public NavGroup {
    entries = List.copyOf(entries);
  }

  /// @param names of the places; each is the key of its text and its path
  public static NavGroup of(String key, String... names) {
    return new NavGroup(key, Stream.of(names).map(name -> new NavEntry(name, "/" + name)).toList());
  }

  public boolean isMenu() {
    return entries.size() > 1;
  }
}
