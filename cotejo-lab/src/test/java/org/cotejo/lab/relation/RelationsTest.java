package org.cotejo.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.lab.learn.FoldedModel;
import org.cotejo.lab.relation.Softmax.Example;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  private static final Relations RELATIONS = Relations.load();

  private static ObjectNode item(String marked) {
    return new ObjectMapper().createObjectNode().put("id", "T-1").put("text", marked.replaceAll("</?[st]>", "")).put("marked", marked);
  }

  @Test
  void tagsAreNoPartOfTheText() {
    MarkedPair pair = MarkedPair.of(item("Then <s>the king</s> met <t>the mayor</t>."));
    assertThat(pair.sources()).containsExactly(new TextSpan(5, 13));
    assertThat(pair.targets()).containsExactly(new TextSpan(18, 27));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<s>The minister</s> condemned the raid after <t>the union</t> had sued the police. | ACCUSE",
      "<s>The rebels</s> are willing to negotiate with <t>the army</t>. | AGREE",
      "<s>The governor</s> said he would send food to <t>the villagers</t>. | AGREE",
      "<t>The reporter</t> was arrested by <s>soldiers</s> after the premier had praised the court. | COERCE",
      "<s>The kingdom</s> signed an agreement with <t>the republic</t>. | SUPPORT"})
  void theEventOfThePairIsChosen(String marked, String event) {
    assertThat(RELATIONS.byRules(item(marked))).contains(event);
  }

  @Test
  void whatWasLearntChoosesAmongAllEvents() {
    assertThat(RELATIONS.byLearning(item("<s>The council</s> has imposed sanctions on <t>the junta</t>."))).isIn("SANCTION", "COERCE");
  }

  @Test
  void oneOfSeveralAnswersIsLearnt() {
    Map<String, Map<String, Double>> weights = Softmax.train(List.of(
        new Example(Set.of("a", "x"), "A"), new Example(Set.of("b", "x"), "B"), new Example(Set.of("c", "x"), "C")), 1);
    Map<String, Double> own = weights.getOrDefault("A", Map.of());
    assertThat(own.getOrDefault("a", 0.0)).isPositive().isGreaterThan(own.getOrDefault("b", 0.0));
    FoldedModel model = new FoldedModel(Collections.nCopies(FoldedModel.FOLDS, new LinearModel(weights)));
    assertThat(model.choose("any text", Set.of("b"))).isEqualTo("B");
  }
}
