package org.cotejo.incidents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The number words of a language and the words that bound a number, from `figures/LANGUAGE.tsv`, all without case and accents.
///
/// @param joins how many zeros' worth must stand before a joint, such as 100 for "two hundred and five"
record NumberWords(
    Map<String, Double> adds, Map<String, Double> scales, Map<String, Double> joins, List<String> halves,
    Map<String, Figure.Bound> before, Map<String, Figure.Bound> after) {

  private enum Kind {
    ADD,
    SCALE,
    JOIN,
    HALF,
    BEFORE,
    AFTER
  }

  /// @throws DataException if the file does not hold what it should
  static NumberWords of(Language language) {
    NumberWords words =
        new NumberWords(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
    DataFile.rows("figures/" + language.code() + ".tsv", "kind", "value", "forms").forEach(words::add);
    return words;
  }

  private void add(DataRow row) {
    for (String written : row.list("forms")) {
      String form = Word.fold(written);
      switch (row.constant("kind", Kind.class)) {
        case ADD -> adds.put(form, row.number("value"));
        case SCALE -> scales.put(form, row.number("value"));
        case JOIN -> joins.put(form, row.number("value"));
        case HALF -> halves.add(form);
        case BEFORE -> before.put(form, row.constant("value", Figure.Bound.class));
        case AFTER -> after.put(form, row.constant("value", Figure.Bound.class));
      }
    }
  }
}
