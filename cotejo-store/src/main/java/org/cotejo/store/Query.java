package org.cotejo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.table.Column;

/// A filter on a table as SQL with its parameters.
final class Query {
  private final PublishedTable table;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /// @throws IllegalArgumentException with a message for people, if the table has nothing that a condition asks about
  Query(PublishedTable table, Filter filter) {
    this.table = table;
    anyOf("event_type", filter.eventTypes());
    anyOf("act", filter.acts());
    anyOf("measure", filter.measures());
    anyOf("status", filter.statuses());
    anyOf("country", filter.countries());
    anyOf("publisher", filter.publishers());
    anyOf("language", filter.languages());
    anyOf("document_id", filter.documents());
    filter.minConfidence().ifPresent(least -> where("confidence", "confidence >= ?", least));
    boolean events = table == PublishedTable.CLAIMS || table == PublishedTable.INCIDENTS;
    String lastDay = events ? "date_end" : "published";
    String firstDay = events ? "date_start" : "published";
    filter.from().ifPresent(day -> where(lastDay, lastDay + " >= ?", day.toString()));
    filter.to().ifPresent(day -> where(firstDay, firstDay + " <= ?", day.toString()));
    containing(filter.words());
  }

  /// Only the claims of these ids, as many as there may be: one parameter holds them all.
  Query claims(Collection<String> ids) {
    String list = ids.stream().map(Query::quoted).collect(Collectors.joining(",", "[", "]"));
    where("claim_id", "claim_id IN (SELECT value FROM json_each(?))", list);
    return this;
  }

  /// The whole query, rows in the table's fixed order.
  String sql() {
    String columns = table.columns().stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "SELECT " + columns + " FROM " + table.view() + where + " ORDER BY " + table.order();
  }

  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  private void anyOf(String column, List<String> values) {
    if (!values.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
      where(column, '"' + column + "\" IN (" + marks + ")", values.toArray());
    }
  }

  private void containing(String words) {
    List<String> terms = Stream.of(words.strip().split("\\s+")).filter(term -> !term.isEmpty()).toList();
    if (terms.isEmpty()) {
      return;
    }
    String match = terms.stream().map(Query::quoted).collect(Collectors.joining(" "));
    switch (table) {
      case CLAIMS -> where("evidence", "claim_id IN (SELECT c.claim_id FROM claim_search s JOIN claim c ON c.id = s.rowid WHERE claim_search MATCH ?)", match);
      case INCIDENTS -> where("incident_id", """
          incident_id IN (SELECT a.incident_id FROM claim_search s JOIN claim c ON c.id = s.rowid JOIN account_claim ac ON ac.claim_id = c.claim_id
          JOIN account a ON a.number = ac.number WHERE claim_search MATCH ?)""", match);
      case DOCUMENTS, SKIPPED ->
          where("text", "document_id IN (SELECT d.document_id FROM document_search s JOIN document d ON d.id = s.rowid WHERE document_search MATCH ?)", match);
    }
  }

  private void where(String column, String condition, Object... values) {
    if (table.columns().stream().map(Column::name).noneMatch(column::equals)) {
      throw new IllegalArgumentException("the table " + table.view() + " has no column " + column + " to filter by");
    }
    conditions.add(condition);
    parameters.addAll(List.of(values));
  }

  /// A word for the full-text index, so that no character of it is read as an operator.
  private static String quoted(String word) {
    return '"' + word.replace("\"", "\"\"") + '"';
  }
}
