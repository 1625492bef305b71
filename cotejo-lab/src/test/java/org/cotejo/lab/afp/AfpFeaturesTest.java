package org.cotejo.lab.afp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.cotejo.lab.learn.FoldedForest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfpFeaturesTest {
  private static final AfpSentences SENTENCES = new AfpSentences(new FoldedForest(List.of()));

  private static ObjectNode item(String id, String text) {
    return new ObjectMapper().createObjectNode().put("id", id).put("text", text);
  }

  private static Set<String> features(String text, AfpClass own) {
    return SENTENCES.features(SENTENCES.read(item("T_1", text)), own, AfpSentences.PLOVER);
  }

  @ParameterizedTest
  @CsvSource({"145, PROTEST", "1823, VIOLENCE", "MOBILIZE, PROTEST", "REQUEST, DEMAND", "SANCTION, COERCE", "ACCUSE, DISAPPROVE"})
  void codesOfBothBooksHaveAClass(String code, AfpClass own) {
    assertThat(AfpClass.of(code)).contains(own);
  }

  @Test
  void otherCodesHaveNone() {
    assertThat(List.of("040", "1", "", "CONSULT")).allMatch(code -> AfpClass.of(code).isEmpty());
  }

  @Test
  void aClassIsKnownByItsOwnClaims() {
    String text = "Los estudiantes marcharon en la capital.";
    assertThat(features(text, AfpClass.PROTEST)).contains("claim", "claim act=demonstrate", "claim own", "trigger claimed", "known", "plover PROTEST claim", "others=0 claim");
    assertThat(features(text, AfpClass.VIOLENCE)).contains("VIOLENCE", "others=1").noneMatch(name -> name.startsWith("claim") || name.startsWith("trigger"));
  }

  @Test
  void sentencesOfOneReportStayTogether() {
    assertThat(AfpSentences.key(item("AGENCY_20200101.0001_7.0", ""))).isEqualTo(AfpSentences.key(item("AGENCY_20200101.0001_12", "")));
  }
}
