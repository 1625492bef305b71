package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Party;

/// Whom and what places a report names.
///
/// @param persons every person's name in its text; empty where nobody has looked for them, as in reports coded by earlier versions
/// @param parties actors, recipients and claimants of its claims
/// @param places names and states of their places, and their plans
public record NamedInReport(Optional<List<Person>> persons, List<Party> parties, List<String> places) {

  /// @param sector PLOVER sector of the office or calling, empty if none is known
  public record Person(String words, String sector) {}

  public NamedInReport {
    persons = persons.map(List::copyOf);
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  static Map<String, NamedInReport> read(Connection connection, Collection<String> documents) throws SQLException {
    Map<String, Growing> named = new HashMap<>();
    rows(connection, "SELECT document_id FROM persons_known WHERE document_id IN (%s)", documents, row -> growing(named, row).known.add(row.text("document_id")));
    rows(connection, "SELECT document_id, words, sector FROM person WHERE document_id IN (%s)", documents,
        row -> growing(named, row).persons.add(new Person(row.text("words"), row.text("sector"))));
    rows(connection, """
        SELECT document_id, actor_text, actor_name, actor_sector, actor_country, recipient_text, recipient_name, recipient_sector, recipient_country,
          claimant_text, claimant_name, claimant_sector, claimant_country, place_name, admin1, plan
        FROM claim WHERE document_id IN (%s)""", documents, row -> {
          growing(named, row).parties.addAll(List.of(row.party("actor"), row.party("recipient"), row.party("claimant")));
          growing(named, row).places.addAll(List.of(row.text("place_name"), row.text("admin1"), row.text("plan")));
        });
    Map<String, NamedInReport> reports = new HashMap<>();
    named.forEach((document, all) -> reports.put(document, new NamedInReport(all.known.isEmpty() ? Optional.empty() : Optional.of(all.persons), all.parties, all.places)));
    return reports;
  }

  private record Growing(Set<String> known, List<Person> persons, List<Party> parties, List<String> places) {}

  private static Growing growing(Map<String, Growing> named, StoredRow row) throws SQLException {
    return named.computeIfAbsent(row.text("document_id"), _ -> new Growing(new HashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private interface Reader {
    void read(StoredRow row) throws SQLException;
  }

  private static void rows(Connection connection, String sql, Collection<String> documents, Reader reader) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql.formatted(String.join(", ", Collections.nCopies(documents.size(), "?"))))) {
      int index = 1;
      for (String document : documents) {
        query.setString(index++, document);
      }
      try (ResultSet result = query.executeQuery()) {
        StoredRow row = new StoredRow(result);
        while (result.next()) {
          reader.read(row);
        }
      }
    }
  }
}
