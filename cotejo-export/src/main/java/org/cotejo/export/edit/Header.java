package org.cotejo.export.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Where a sheet has which column of the table; people may have moved or deleted some.
///
/// @param places from a column's index in the table to that in the sheet
record Header(Map<Integer, Integer> places) {

  static Header of(List<String> sheet, ClaimTable columns, Consumer<Problem> problems) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sheet.size(); i++) {
      String name = sheet.get(i);
      Optional<Integer> index = columns.find(name);
      if (index.isEmpty()) {
        unknown(name, problems);
      } else if (!seen.add(name)) {
        problems.accept(new Problem(1, name, name, "each column once; this second one is not read"));
      } else {
        places.put(index.get(), i);
      }
    }
    return new Header(places);
  }

  private static void unknown(String name, Consumer<Problem> problems) {
    if (!name.isEmpty()) {
      problems.accept(new Problem(1, name, name, "a column of the export; this one is not read"));
    }
  }

  /// The cells of a row by the table's columns; columns that the sheet lacks are missing.
  Map<Integer, SheetCell> cells(EditedSheet.Row row) {
    return places.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, place -> row.cell(place.getValue()), (a, _) -> a, LinkedHashMap::new));
  }
}
