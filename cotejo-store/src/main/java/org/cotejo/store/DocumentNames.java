package org.cotejo.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cotejo.store.DocumentName.None;
import org.cotejo.store.DocumentName.One;
import org.cotejo.store.DocumentName.Several;

/// Finds the report that a person means: by the whole name or id, by the file name, by how either begins; the first way that fits any decides.
///
/// @param all every report of the database, by name
record DocumentNames(List<One> all) {
  private static final int MOST_SHOWN = 3;
  private static final int BEGINNING = 3;

  DocumentName named(String words) {
    String wanted = words.strip();
    List<Predicate<One>> ways = List.of(
        one -> one.name().equals(wanted) || one.id().sha256().equals(wanted),
        one -> fileName(one).equals(wanted),
        one -> !wanted.isEmpty() && (fileName(one).startsWith(wanted) || one.name().startsWith(wanted)),
        one -> !wanted.isEmpty() && one.id().sha256().startsWith(wanted.toLowerCase(Locale.ROOT)));
    for (Predicate<One> way : ways) {
      List<One> found = all.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.getFirst() : new Several(found);
      }
    }
    return new None(nearest(wanted.toLowerCase(Locale.ROOT)));
  }

  private List<String> nearest(String wanted) {
    String beginning = wanted.substring(0, Math.min(BEGINNING, wanted.length()));
    return wanted.isEmpty() ? List.of() : all.stream()
        .filter(one -> lower(one).contains(wanted) || lower(one).startsWith(beginning))
        .map(One::name).limit(MOST_SHOWN).toList();
  }

  private static String lower(One one) {
    return fileName(one).toLowerCase(Locale.ROOT);
  }

  /// Behind the last slash, also of an address.
  private static String fileName(One one) {
    String name = one.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
