package org.cotejo.incidents.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every cue against its example, and what cues must not see.
class SuccessionCuesTest {
  @TestFactory
  Stream<DynamicTest> everyCueReadsItsExample() {
    return Stream.of(Language.values()).flatMap(language -> SuccessionCues.rows(language).stream()
        .map(row -> DynamicTest.dynamicTest(row.where() + " " + row.cell("cue"), () -> check(language, row))));
  }

  private static void check(Language language, DataRow row) {
    List<String> expected = row.cell("where").equals("not") ? List.of() : List.of("Plan Norte after Plan Faro");
    assertThat(read(language, row.cell("example"))).as(row.cell("example")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "EN | Plan Norte and Plan Faro were launched in May.",
    "EN | Plan Norte began in May. Nobody replaced the chief. Plan Faro ended.",
    "ES | El Plan Norte y el Plan Faro coinciden en la costa.",
    "ES | El Plan Norte empezó en mayo, y en la capital, donde el jefe de la policía que dirigía las patrullas fue sustituido por otro, sigue el Plan Faro.",
  })
  void plansThatOnlyStandTogetherDoNotFollowEachOther(Language language, String text) {
    assertThat(read(language, text)).isEmpty();
  }

  @Test
  void aPlanThatIsPointedBackToIsTheOneNamedMostOften() {
    assertThat(read(Language.EN, "Plan Norte began on Monday. Like Plan Faro and the Plan Sur before it, this operation relies on soldiers."))
        .containsExactly("Plan Norte after Plan Faro", "Plan Norte after Plan Sur");
    assertThat(read(Language.ES, "Empezó el Plan Norte. El plan, con más fondos, sustituye al Plan Faro."))
        .containsExactly("Plan Norte after Plan Faro");
    assertThat(read(Language.EN, "This operation replaces Plan Faro.")).isEmpty();
  }

  private static List<String> read(Language language, String text) {
    SuccessionReader reader = new SuccessionReader(new PlanNames(List.of(), List.of()));
    return reader.read(Reports.in(language, "r", "2026-03-01").sentence(text).coded().document()).stream()
        .map(succession -> succession.later() + " after " + succession.earlier()).toList();
  }
}
