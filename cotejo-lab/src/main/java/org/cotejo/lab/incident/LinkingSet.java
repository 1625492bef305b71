package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.registry.Incident;
import org.cotejo.incidents.registry.MemoryShelf;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;
import org.cotejo.model.data.DataFile;

/// Our own reports about the same incidents in two languages, traps included (`linking-a.jsonl` to `linking-d.jsonl`): how well the register puts them together.
final class LinkingSet {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A sentence that tells of an incident.
  ///
  /// @param incident by the set
  /// @param found by the register; empty if no claim was made of it
  /// @param traps of the lead: the incidents it must not be merged with
  record Telling(String report, String incident, String quote, String found, Set<String> traps) {}

  private final DocumentCoder coder;

  LinkingSet(DocumentCoder coder) {
    this.coder = coder;
  }

  /// What the register makes of a set.
  List<Telling> read(String name, Registrar registrar) throws IOException {
    List<JsonNode> items = items(name);
    List<CodedDocument> reports = items.stream().map(LinkingSet::document).map(coder::code).toList();
    MemoryShelf shelf = new MemoryShelf();
    registrar.enter(reports, shelf, Verdicts.NONE);
    Map<String, String> incidents = new HashMap<>();
    for (Incident incident : shelf.incidents()) {
      incident.accounts().forEach(account -> account.claims().forEach(claim -> incidents.put(claim, incident.id())));
    }
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      add(tellings, items.get(i), reports.get(i), incidents);
    }
    return tellings;
  }

  static List<JsonNode> items(String name) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : DataFile.text("org/cotejo/lab/incident/" + name + ".jsonl").lines().toList()) {
      items.add(JSON.readTree(line));
    }
    return items;
  }

  /// The words that tell of each incident of a report, the lead's first.
  static List<String> quotes(JsonNode item) {
    return item.path("tells").valueStream().map(tells -> tells.path("quote").asText()).toList();
  }

  static Document document(JsonNode item) {
    String text = item.path("text").asText();
    return new Document(new DocumentId(Sha256.of(item.path("id").asText() + "\n" + text)), item.path("id").asText(), item.path("publisher").asText(), "",
        Optional.of(LocalDate.parse(item.path("published").asText())), Language.valueOf(item.path("language").asText().toUpperCase(Locale.ROOT)), text, List.of());
  }

  private static void add(List<Telling> tellings, JsonNode item, CodedDocument report, Map<String, String> incidents) {
    Set<String> traps = new TreeSet<>();
    for (String trap : item.path("trap").asText("").split(";")) {
      if (!trap.isBlank()) {
        traps.add(trap.strip());
      }
    }
    List<String> quotes = quotes(item);
    List<Optional<Claim>> claims = Tellings.of(report, quotes, claim -> incidents.containsKey(claim.id()));
    for (int i = 0; i < quotes.size(); i++) {
      String found = claims.get(i).map(claim -> incidents.getOrDefault(claim.id(), "")).orElse("");
      tellings.add(new Telling(report.document().name(), item.path("tells").path(i).path("incident").asText(), quotes.get(i), found, i == 0 ? traps : Set.of()));
    }
  }
}
