package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;

/// Pairs from the development half of our own reports: two accounts are of one incident if the set says so of their sentences.
final class OwnPairs {

  /// An account whose incident is known.
  private record Told(String report, String incident, Account account) {}

  private OwnPairs() {}

  static List<LabelledPair> read(String name, DocumentCoder coder, AccountReader reader) throws IOException {
    List<Told> told = new ArrayList<>();
    for (JsonNode item : LinkingSet.items(name)) {
      CodedDocument report = coder.code(LinkingSet.document(item));
      List<Account> accounts = reader.read(report, Verdicts.NONE);
      Map<String, Account> ofClaim = new HashMap<>();
      accounts.forEach(account -> account.claims().forEach(claim -> ofClaim.put(claim, account)));
      List<Optional<Claim>> claims = Tellings.of(report, LinkingSet.quotes(item), claim -> ofClaim.containsKey(claim.id()));
      for (int i = 0; i < claims.size(); i++) {
        String incident = item.path("tells").path(i).path("incident").asText();
        claims.get(i).map(Claim::id).map(ofClaim::get).ifPresent(account -> told.add(new Told(report.document().name(), incident, account)));
      }
    }
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = 0; j < i; j++) {
        add(pairs, told.get(i), told.get(j));
      }
    }
    return pairs;
  }

  private static void add(List<LabelledPair> pairs, Told one, Told other) {
    boolean compared = one.account().family() == other.account().family() && !one.account().id().equals(other.account().id())
        && (town(one.incident()).equals(town(other.incident())) || Compared.are(one.account(), other.account()));
    if (compared) {
      pairs.add(new LabelledPair(one.account(), other.account(), "own" + town(one.incident()), one.incident().equals(other.incident())));
    }
  }

  /// Incidents of one story share the town in their names.
  private static String town(String incident) {
    return incident.substring(0, incident.indexOf('-', 2));
  }
}
