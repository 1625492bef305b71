package org.cotejo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Party;

/// Whom and what places a claim names.
///
/// @param parties actor, recipient and claimant
/// @param places words, name and state of its place, and its plan
public record NamedInClaim(List<Party> parties, List<String> places) {

  public NamedInClaim {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
  }

  static Map<String, List<NamedInClaim>> read(Connection connection, Collection<String> documents) throws SQLException {
    String sql = """
        SELECT document_id, actor_text, actor_name, actor_sector, actor_country, recipient_text, recipient_name, recipient_sector, recipient_country,
          claimant_text, claimant_name, claimant_sector, claimant_country, place_text, place_name, admin1, plan
        FROM claim WHERE document_id IN (%s)""".formatted(String.join(", ", Collections.nCopies(documents.size(), "?")));
    Map<String, List<NamedInClaim>> named = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int index = 1;
      for (String document : documents) {
        query.setString(index++, document);
      }
      try (ResultSet result = query.executeQuery()) {
        StoredRow row = new StoredRow(result);
        while (result.next()) {
          named.computeIfAbsent(row.text("document_id"), _ -> new ArrayList<>()).add(new NamedInClaim(
              List.of(row.party("actor"), row.party("recipient"), row.party("claimant")), List.of(row.text("place_text"), row.text("place_name"), row.text("admin1"), row.text("plan"))));
        }
      }
    }
    return named;
  }
}
