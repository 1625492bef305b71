package org.cotejo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A report comes in by the form and is there to be searched.
class IntakeTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  @RegisterExtension private final OpenWorkbench ownNames = OpenWorkbench.coding(() -> {
    throw new IllegalStateException("the names beside the program");
  });

  @Test
  void whatIsBroughtIsCodedAndWhatCannotBeReadIsNamed() {
    Visitor visitor = workbench.visitor();
    int before = visitor.json("/api/search").get("total").asInt();
    String report = "Two masked men shot a baker dead in Maracaibo on Monday, police said.";
    Visitor.Answer sent = send(visitor, part("files\"; filename=\"../../baker.txt", report) + part("files\"; filename=\"broken.pdf", "%PDF-1.4 nothing") + part("published", "2024-08-07") + part("publisher", "The Lake Post"));
    assertThat(sent.status()).isEqualTo(303);
    JsonNode batch = finished(visitor);
    assertThat(batch.get("state").asText()).isEqualTo("done");
    assertThat(batch.get("coded").findValuesAsText("name")).containsExactly("baker.txt");
    assertThat(batch.get("skipped").findValuesAsText("name")).containsExactly("broken.pdf");
    assertThat(visitor.get(batch.get("coded").get(0).get("page").asText()).page().text()).contains("Two masked men", "The Lake Post");
    assertThat(visitor.json("/api/search").get("total").asInt()).isEqualTo(before + batch.get("claims").asInt()).isGreaterThan(before);
  }

  @Test
  void reportsAreCodedAsTheWorkbenchWasOpened() {
    Visitor visitor = ownNames.visitor();
    assertThat(send(visitor, part("text", "Two masked men shot a baker dead.")).status()).isEqualTo(303);
    assertThat(finished(visitor).get("failure").asText()).isEqualTo("the names beside the program");
  }

  @Test
  void nothingOrAWrongDayIsSaid() {
    Visitor visitor = workbench.visitor();
    assertThat(send(visitor, part("text", " ")).status()).isEqualTo(400);
    assertThat(send(visitor, part("text", "A report.") + part("published", "soon")).status()).isEqualTo(400);
    assertThat(visitor.json("/api/intake").get("batches")).isEmpty();
  }

  private static JsonNode finished(Visitor visitor) {
    Instant end = Instant.now().plus(PATIENCE);
    while (visitor.json("/api/intake").get("busy").asBoolean() && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    return visitor.json("/api/intake").get("batches").get(0);
  }

  private static String part(String name, String value) {
    return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static Visitor.Answer send(Visitor visitor, String parts) {
    String token = visitor.get("/intake").page().selectXpath("//input[@name='token']").attr("value");
    return visitor.post("/intake", part("token", token) + parts + "--xx--\r\n", Map.of("Content-Type", "multipart/form-data; boundary=xx"));
  }
}
