package org.cotejo.coder.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFinderTest {
  private static final PlanFinder FINDER = PlanFinder.load(LocalLexicon.NONE);

  private static List<String> names(String text) {
    return FINDER.find(text, List.of(new TextSpan(0, text.length()))).stream().map(PlanMention::name).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The mayor launched Operation Iron Fist in the port. | Operation Iron Fist
      El gobernador presentó el Plan Barrio Tranquilo. | Plan Barrio Tranquilo
      Hubo siete muertos en la operación “Escudo”, del Plan Colombia. | Plan Colombia
      The Merida Initiative paid for helicopters. | Iniciativa Mérida
      La OLP entró al barrio de madrugada. | Operación Liberación del Pueblo
      """)
  void plansAreNamedByTheirUsualName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The plan was a good one, and the operation went well.
      Plan your visit early.
      La operación fue un éxito.
      """)
  void aPlanWithoutANameIsNotNamed(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void aShortFormInBracketsIsAName() {
    assertThat(names("Se anunció la Operación Valle Sereno (OVS). La OVS dejó tres detenidos."))
        .hasSize(3).containsOnly("Operación Valle Sereno");
  }

  @Test
  void nothingIsFoundOutsideTheRegions() {
    String text = "Operation Iron Fist began.";
    assertThat(FINDER.find(text, List.of(new TextSpan(20, text.length())))).isEmpty();
  }
}
