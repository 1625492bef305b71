package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.web.page.Endpoint;
import org.cotejo.web.search.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The description of the API holds for every page there is.
class ApiTest {
  private final ObjectMapper json = new ObjectMapper();
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();

  @Test
  void everyPageIsDescribedAndAnswersAsDescribed() throws IOException {
    Visitor visitor = workbench.visitor();
    JsonNode description = json.readTree(visitor.get("/api/openapi.json").body());
    List<String> described = new ArrayList<>();
    description.get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(described).containsExactlyInAnyOrderElementsOf(workbench.workbench().endpoints().stream().map(Endpoint::api).toList());
    for (String path : described) {
      Visitor.Answer answer = visitor.get(Samples.filled(path, visitor));
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.headers().get("Content-Type")).startsWith("application/json");
      assertThat(problems(description, path, answer.body())).as(path).isEmpty();
    }
  }

  @Test
  void everyWayToShowWhatIsFoundAnswersAsDescribed() throws IOException {
    Visitor visitor = workbench.visitor();
    JsonNode description = json.readTree(visitor.get("/api/openapi.json").body());
    for (View view : View.values()) {
      assertThat(problems(description, "/api/search", visitor.get("/api/search?view=" + view.code()).body())).as(view.code()).isEmpty();
    }
  }

  /// Against the schema of the answer, the description's other schemas at hand.
  private List<String> problems(JsonNode description, String path, String body) throws IOException {
    JsonNode schema = description.get("paths").get(path).get("get").get("responses").get("200").get("content").get("application/json").get("schema").deepCopy();
    ((ObjectNode) schema).set("components", description.get("components"));
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(json.readTree(body)).stream().map(Object::toString).toList();
  }
}
