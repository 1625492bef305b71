package org.cotejo.lab.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.intake.Intake;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.intake.Outcome;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

/// The three reports the program was founded on, read as the command reads them.
@NeedsShared
class FoundingReportsTest {
  private static final String CONSULTATIONS = "caracas-security-consultations.en";
  private static final DocumentCoder CODER = DocumentCoder.load();
  private static final List<Document> REPORTS = new Intake(IntakeSettings.DEFAULT, _ -> "en").read(List.of(Shared.folder().resolve("reports")))
      .<Document>mapMulti((outcome, sink) -> {
        if (outcome instanceof Outcome.Read(Document document)) {
          sink.accept(document);
        }
      }).toList();

  private static List<Claim> claims(Document document) {
    return CODER.code(document).claims();
  }

  @Test
  void allThreeAreReadAndTellSomething() {
    assertThat(REPORTS).hasSize(3).allSatisfy(report -> assertThat(claims(report)).as(report.name()).hasSizeGreaterThan(8));
  }

  @Test
  void pageNoiseGivesNoClaims() throws IOException {
    Document report = REPORTS.stream().filter(document -> document.name().contains(CONSULTATIONS)).findFirst().orElseThrow();
    List<TextSpan> noise = report.noise().stream().map(NoiseRegion::span).toList();
    assertThat(noise).hasSizeGreaterThan(1);
    assertThat(claims(report)).extracting(Claim::evidence).noneMatch(evidence -> noise.stream().anyMatch(evidence::overlaps));
    assertThat(goldSpans(report)).as("what people coded is no noise").isNotEmpty().noneMatch(span -> noise.stream().anyMatch(span::overlaps));
  }

  @Test
  void codingTwiceGivesTheSameClaims() {
    for (Document report : REPORTS) {
      List<Claim> once = claims(report);
      assertThat(once).extracting(Claim::id).doesNotHaveDuplicates();
      assertThat(DocumentCoder.load().code(report).claims()).isEqualTo(once);
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<List<Claim>> forth = REPORTS.stream().map(FoundingReportsTest::claims).toList();
    List<List<Claim>> back = REPORTS.reversed().stream().map(FoundingReportsTest::claims).toList();
    assertThat(back.reversed()).isEqualTo(forth);
  }

  /// The evidence of the gold claims.
  private static List<TextSpan> goldSpans(Document report) throws IOException {
    Path gold = Shared.folder().resolve("gold/reports_en").resolve(CONSULTATIONS + ".jsonl");
    int[] units = units(report.text());
    return new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(gold.toFile()).readAll().stream()
        .map(row -> new TextSpan(units[row.path("begin").asInt()], units[row.path("end").asInt()])).toList();
  }

  /// The UTF-16 offset of each code point, and of the end.
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0; i < units.length; i++) {
      units[i] = text.offsetByCodePoints(0, i);
    }
    return units;
  }
}
