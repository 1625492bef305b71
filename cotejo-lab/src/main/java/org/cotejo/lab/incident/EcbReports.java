package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;
import org.cotejo.model.TextSpan;

/// Reports of ECB+ (Cybulska and Vossen 2014): their texts put together from tokens, and which chains of events an account's sentences mention.
final class EcbReports {
  private static final String CLOSING = ".,;:!?)%'’”";
  private final DocumentCoder coder = DocumentCoder.load();

  /// A report's text, and where each token begins and ends.
  private record Text(String text, List<TextSpan> tokens) {}

  /// @param chains of events that the sentences of each account mention, by the account's id
  record Told(CodedDocument report, List<Account> accounts, TreeMap<String, Set<String>> chains) {}

  /// An item as a report, without day of publication.
  static Document document(JsonNode item) {
    return document(item, text(item));
  }

  Told told(AccountReader reader, JsonNode item) {
    Text text = text(item);
    CodedDocument report = coder.code(document(item, text));
    List<Account> accounts = reader.read(report, Verdicts.NONE);
    TreeMap<String, Set<String>> chains = new TreeMap<>();
    accounts.forEach(account -> chains.put(account.id(), chains(item, text, report, account)));
    return new Told(report, accounts, chains);
  }

  private static Set<String> chains(JsonNode item, Text text, CodedDocument report, Account account) {
    List<TextSpan> evidence = report.claims().stream().filter(claim -> account.claims().contains(claim.id())).map(Claim::evidence).toList();
    Set<String> chains = new TreeSet<>();
    for (JsonNode event : item.path("events")) {
      TextSpan token = text.tokens().get(event.path("tokens").path(0).asInt());
      if (evidence.stream().anyMatch(span -> span.contains(token))) {
        chains.add(event.path("chain").asText());
      }
    }
    return chains;
  }

  private static Document document(JsonNode item, Text text) {
    String id = item.path("id").asText();
    return new Document(new DocumentId(Sha256.of(id + "\n" + text.text())), id, "", "", Optional.empty(), Language.EN, text.text(), List.of());
  }

  private static Text text(JsonNode item) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> tokens = new ArrayList<>();
    String sentence = "";
    for (JsonNode token : item.path("tokens")) {
      String form = token.path(2).asText();
      String own = token.path(0).asText();
      if (!text.isEmpty()) {
        text.append(!own.equals(sentence) ? "\n" : !form.isEmpty() && CLOSING.indexOf(form.charAt(0)) >= 0 ? "" : " ");
      }
      sentence = own;
      tokens.add(new TextSpan(text.length(), text.length() + form.length()));
      text.append(form);
    }
    return new Text(text.toString(), tokens);
  }
}
