package org.cotejo.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatisticPagesTest {
  @RegisterExtension private final OpenWorkbench workbench =
      OpenWorkbench.unmaskedWith(List.of(report("observatory.txt", "The observatory counted 312 homicides in May.", 312, "the observatory"), report("ministry.txt", "The ministry counted 274 homicides in May.", 274, "the ministry")));

  private static CodedDocument report(String name, String text, double number, String claimant) {
    DocumentId id = new DocumentId(Sha256.of(name));
    EventPlace country = new EventPlace("Venezuela", "Venezuela", "", "", "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.COUNTRY);
    EventDate may = new EventDate("May", Optional.of(LocalDate.of(2024, 5, 1)), Optional.of(LocalDate.of(2024, 5, 31)), EventDate.Precision.MONTH, EventDate.Basis.STATED);
    Claim claim = new Claim(id + "-1", 1, new TextSpan(0, text.length()), "STATISTIC", "death-figure", List.of(), List.of(), "", OptionalDouble.empty(), 0, Party.UNKNOWN, Party.UNKNOWN,
        Optional.of(new Measurement("homicides", (int) number + " homicides", "", "persons", new Count.Exact(number))), Optional.empty(), may, country,
        new Attribution.Sourced(new Party(claimant, "", "GOV", ""), Party.UNKNOWN, "counted"), Status.ASSERTED, List.of(), "", 0.9, "test");
    return new CodedDocument(new Document(id, name, "", "", Optional.of(LocalDate.of(2024, 6, 1)), Language.EN, text, List.of()), List.of(claim), 1, "test");
  }

  @Test
  void whatTwoBodiesPublishDifferentlyStandsSideBySideAndOpensItsSentence() {
    Visitor visitor = workbench.visitor();
    JsonNode view = visitor.json("/api/statistics?disputed=yes&place=VEN");
    assertThat(view.get("figures").asInt()).isEqualTo(2);
    JsonNode line = view.get("series").get(0).get("lines").get(0);
    assertThat(line.get("disputed").asBoolean()).isTrue();
    assertThat(line.get("figures").findValuesAsText("claimant")).containsExactlyInAnyOrder("the observatory", "the ministry");
    assertThat(line.get("figures").findValuesAsText("definition")).contains("312 homicides");
    String page = line.get("figures").get(0).get("page").asText();
    assertThat(visitor.get(page).status()).isEqualTo(200);
    assertThat(page).startsWith("/documents/").contains("claim=");
  }

  @Test
  void elsewhereNothingIsPublishedAndAPlaceThatIsNoneIsSaid() {
    assertThat(workbench.visitor().json("/api/statistics?place=COL").get("series")).isEmpty();
    assertThat(workbench.visitor().get("/statistics?place=nowhere").page().select(".wrong").text()).contains("nowhere");
  }

  @Test
  void theTableIsSavedAsItIsAsked() {
    assertThat(workbench.visitor().get("/statistics/table.csv?measure=homicides").body().lines()).hasSize(3);
    assertThat(workbench.visitor().get("/statistics/table.docx").status()).isEqualTo(404);
  }
}
