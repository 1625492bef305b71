package org.cotejo.export.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.model.table.Column;

/// The columns of `claims`, by place and by name.
record ClaimTable(List<Column> columns, Map<String, Integer> places) {

  static ClaimTable of(List<Column> columns) {
    return new ClaimTable(columns, IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(i -> columns.get(i).name(), i -> i)));
  }

  Column column(int index) {
    return columns.get(index);
  }

  Optional<Integer> find(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /// @throws IllegalArgumentException if the table is another one
  int index(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("expected the table claims with a column " + name + ", found " + places.keySet()));
  }
}
