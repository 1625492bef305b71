package org.cotejo.coder.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.lexicon.LocalLexicon.Table;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The known plans and operations of the region, by all their names.
///
/// @param names from each way of writing it to its usual name
/// @param written finds any of them in a text
record PlanLexicon(Map<String, String> names, Pattern written) {

  static PlanLexicon load(LocalLexicon local) {
    Map<String, String> names = new HashMap<>();
    List<DataRow> rows = new ArrayList<>(DataFile.rows(Lexicon.file("plans"), Table.PLANS.columns()));
    rows.addAll(local.rows(Table.PLANS));
    for (DataRow row : rows) {
      names.put(row.cell("name"), row.cell("name"));
      row.list("aliases").forEach(alias -> names.put(alias, row.cell("name")));
    }
    return new PlanLexicon(Map.copyOf(names), anyOf(names.keySet()));
  }

  /// Longer names first, so that "Plan Patria Segura" is not read as "Patria Segura"; by their first letters, so that few are tried at each capital.
  private static Pattern anyOf(Collection<String> names) {
    Map<String, String> byInitial = names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.groupingBy(name -> name.substring(0, 1), TreeMap::new, Collectors.mapping(name -> Pattern.quote(name.substring(1)), Collectors.joining("|"))));
    String initials = byInitial.keySet().stream().map(Pattern::quote).collect(Collectors.joining());
    String any = byInitial.entrySet().stream().map(same -> Pattern.quote(same.getKey()) + "(?:" + same.getValue() + ")").collect(Collectors.joining("|"));
    return Pattern.compile("(?=[" + initials + "])(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}
