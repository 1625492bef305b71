package org.cotejo.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;

class Muc4AdapterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ObjectNode item(String text) {
    return JSON.createObjectNode().put("id", "T-1").put("text", text);
  }

  @Test
  void theHeaderIsSetApartAndTellsTheDay() {
    Document document = new WireReport().document(item("LIMA, 9 JAN 90 (EFE) -- [TEXT] GUNMEN KILLED THE MAYOR."));
    assertThat(document.published()).contains(LocalDate.of(1990, 1, 9));
    assertThat(document.noise()).singleElement().satisfies(noise ->
        assertThat(document.text().substring(noise.span().end())).isEqualTo(" GUNMEN KILLED THE MAYOR."));
  }

  @Test
  void aTextWithoutHeaderIsReadWhole() {
    Document document = new WireReport().document(item("Gunmen killed the mayor."));
    assertThat(document.noise()).isEmpty();
    assertThat(document.published()).isEmpty();
  }

  @Test
  void aKidnappingBecomesATemplate() {
    JsonNode prediction = new Muc4Adapter().predict(item(
        "BOGOTA, 9 JAN 90 (EFE) -- [TEXT] FARC GUERRILLAS YESTERDAY KIDNAPPED THE CATTLEMAN PEDRO SALAS IN CALI."));
    assertThat(prediction.path("id").asText()).isEqualTo("T-1");
    JsonNode template = prediction.path("templates").path(0);
    assertThat(fills(template, "incident_type")).containsExactly("KIDNAPPING");
    assertThat(fills(template, "incident_date")).containsExactly("08 JAN 90");
    assertThat(fills(template, "stage_of_execution")).containsExactly("ACCOMPLISHED");
    assertThat(fills(template, "perp_incident_category")).containsExactly("TERRORIST ACT");
    assertThat(fills(template, "incident_location")).singleElement().asString().startsWith("COLOMBIA");
    assertThat(fills(template, "hum_tgt_name")).containsExactly("\"PEDRO SALAS\"");
    assertThat(fills(template, "hum_tgt_number")).containsExactly("1: \"PEDRO SALAS\"");
  }

  @Test
  void nothingHappenedNothingReported() {
    assertThat(new Muc4Adapter().predict(item("LIMA, 9 JAN 90 (EFE) -- [TEXT] THE MINISTERS SIGNED A TRADE AGREEMENT.")).path("templates")).isEmpty();
  }

  private static List<String> fills(JsonNode template, String slot) {
    List<String> fills = new ArrayList<>();
    template.path(slot).forEach(fill -> fills.add(fill.path("alts").path(0).asText()));
    return fills;
  }
}
