package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.link.Linker;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.lab.predict.SetAdapter;
import org.cotejo.model.CodedDocument;

/// `ecb_documents`: which reports are about one incident. Each report stands for all it tells of, as if it were one account, since the set asks for groups of reports.
public final class EcbAdapter implements SetAdapter {
  private final EcbReports reports = new EcbReports();
  private final AccountReader reader = AccountReader.load();
  private final Linker linker = Linker.load();

  @Override
  public String set() {
    return "ecb_documents";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    throw new UnsupportedOperationException("reports are grouped together");
  }

  @Override
  public List<JsonNode> predictAll(List<JsonNode> items) {
    List<Account> accounts = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (JsonNode item : items) {
      CodedDocument report = reports.report(item);
      Account whole = reader.whole(report);
      accounts.add(whole);
      names.put(whole.id(), item.path("id").asText());
    }
    List<JsonNode> predictions = new ArrayList<>();
    for (List<Account> incident : linker.incidents(accounts, Verdicts.NONE)) {
      String cluster = names.getOrDefault(incident.getFirst().id(), "");
      incident.forEach(account -> predictions.add(JsonNodeFactory.instance.objectNode().put("doc", names.get(account.id())).put("cluster", cluster)));
    }
    return predictions;
  }
}
