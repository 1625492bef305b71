package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.lab.predict.SetAdapter;
import org.cotejo.model.Document;

/// The set `muc4`: a template for each incident of a report.
public final class Muc4Adapter implements SetAdapter {
  private final DocumentCoder coder = DocumentCoder.load();
  private final IncidentReader reader = IncidentReader.load();
  private final WireReport wire = new WireReport();
  private final Relevance relevance = Relevance.load();

  @Override
  public String set() {
    return "muc4";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    return predict(reader, relevance, Explanation.of(coder, wire.document(item)));
  }

  static JsonNode predict(IncidentReader reader, Relevance relevance, Explanation report) {
    Document document = report.reading().document();
    ObjectNode prediction = JsonNodeFactory.instance.objectNode().put("id", document.name());
    ArrayNode templates = prediction.putArray("templates");
    List<Incident> all = reader.read(report);
    for (Incident incident : all) {
      Set<String> features = Features.of(report.reading(), all, incident);
      if (relevance.isReported(features)) {
        templates.add(Template.of(document, incident, relevance.type(features), relevance.category(features)));
      }
    }
    return prediction;
  }
}
