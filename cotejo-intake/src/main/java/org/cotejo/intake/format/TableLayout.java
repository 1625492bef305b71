package org.cotejo.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.text.Fold;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Knows which columns hold text, id, title, date, publisher and URL: as the settings name them, else guessed from `columns.tsv`.
final class TableLayout {

  /// What a column may hold.
  enum Role { TEXT, ID, TITLE, DATE, PUBLISHER, URL }

  private final Map<Role, Map<String, Integer>> ranks = new HashMap<>();
  private final Map<Role, String> given = new HashMap<>();

  TableLayout(TableColumns columns) {
    for (DataRow row : DataFile.rows("org/cotejo/intake/format/columns.tsv", "role", "name")) {
      Map<String, Integer> names = ranks.computeIfAbsent(row.constant("role", Role.class), key -> new LinkedHashMap<>());
      names.put(row.cell("name"), names.size());
    }
    give(Role.TEXT, columns.text());
    give(Role.ID, columns.id());
    give(Role.TITLE, columns.title());
    give(Role.DATE, columns.date());
    give(Role.PUBLISHER, columns.publisher());
    give(Role.URL, columns.url());
  }

  private void give(Role role, String name) {
    if (!name.isBlank()) {
      given.put(role, Fold.name(name));
    }
  }

  /// The place of each role's column in a header.
  ///
  /// @throws Unreadable if none holds the text
  Map<Role, Integer> places(List<String> header) throws Unreadable {
    Map<Role, Integer> places = new HashMap<>();
    List<String> names = header.stream().map(Fold::name).toList();
    for (Role role : Role.values()) {
      place(role, names).ifPresent(at -> places.put(role, at));
    }
    if (!places.containsKey(Role.TEXT)) {
      throw new Unreadable(noText(header));
    }
    return places;
  }

  /// How many columns of a header have a name that is known.
  int known(List<String> header) {
    List<String> names = header.stream().map(Fold::name).toList();
    return (int) Arrays.stream(Role.values()).filter(role -> place(role, names).isPresent()).count();
  }

  private Optional<Integer> place(Role role, List<String> names) {
    if (given.containsKey(role)) {
      return Optional.of(names.indexOf(given.get(role))).filter(at -> at >= 0);
    }
    Map<String, Integer> rank = ranks.getOrDefault(role, Map.of());
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (rank.containsKey(names.get(i))) {
        found.add(i);
      }
    }
    return found.stream().min((a, b) -> Integer.compare(rank.getOrDefault(names.get(a), 0), rank.getOrDefault(names.get(b), 0)));
  }

  private String noText(List<String> header) {
    String found = header.stream().filter(name -> !name.isBlank()).limit(12)
        .map(name -> name.length() > 40 ? name.substring(0, 40) + "..." : name).collect(Collectors.joining(", "));
    String expected = given.containsKey(Role.TEXT) ? "\"" + given.get(Role.TEXT) + "\" (as the settings say)"
        : "for example text, texto, body, cuerpo, content, contenido";
    return "has no column with the reports' text: expected %s; found: %s. Rename the column or name it in the settings"
        .formatted(expected, found.isEmpty() ? "no names" : found);
  }
}
