package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;

/// Pairs from ECB+: accounts of two reports whose sentences mention an event of one chain are of one incident, those of two subtopics are not.
final class EcbPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EcbPairs() {}

  /// @param subtopic the reports of one incident, by the set's own grouping
  private record Told(String topic, String subtopic, Account account, Set<String> chains) {}

  static List<LabelledPair> read(Path file, AccountReader reader) throws IOException {
    EcbReports reports = new EcbReports();
    List<Told> told = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode item = JSON.readTree(line);
      EcbReports.Told report = reports.told(reader, item);
      report.accounts().forEach(account -> told.add(new Told(item.path("topic").asText(), subtopic(item), account, report.chains().getOrDefault(account.id(), Set.of()))));
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
    boolean same = !Collections.disjoint(one.chains(), other.chains());
    boolean apart = !one.subtopic().equals(other.subtopic());
    boolean comparable = one.topic().equals(other.topic()) && one.account().family() == other.account().family() && !one.account().document().equals(other.account().document());
    if (comparable && (same || apart)) {
      pairs.add(new LabelledPair(one.account(), other.account(), "ecb" + one.topic(), same));
    }
  }

  private static String subtopic(JsonNode item) {
    return item.path("topic").asText() + (item.path("id").asText().contains("ecbplus") ? "+" : "");
  }
}
