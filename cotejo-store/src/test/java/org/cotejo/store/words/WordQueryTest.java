package org.cotejo.store.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.store.words.WordQuery.Term;
import org.junit.jupiter.api.Test;

class WordQueryTest {

  @Test
  void wordsPhrasesAndWhatMustNotBeThere() {
    assertThat(WordQuery.of("Policía \"dio muerte\" -Zulia")).isEqualTo(new WordQuery(
        List.of(new Term(List.of("policia"), false), new Term(List.of("dio", "muerte"), true)), List.of(new Term(List.of("zulia"), false))));
    assertThat(WordQuery.of("Cota-905")).isEqualTo(new WordQuery(List.of(new Term(List.of("cota", "905"), true)), List.of()));
  }

  @Test
  void whatHoldsNoWordIsNoQuery() {
    for (String nothing : List.of("", "  ", "\"\"", "-", "* ( ) ^ :", "\"", "---", "-zulia")) {
      assertThat(WordQuery.of(nothing).isEmpty()).as(nothing).isTrue();
    }
  }

  @Test
  void aWordStandsForItsFormsAndAPhraseForItself() {
    assertThat(WordQuery.of("muertos \"dio muerte\" -robo").match(word -> word.equals("muertos") ? List.of("muerto", "muertos") : List.of()))
        .isEqualTo("((\"muertos\" OR \"muerto\") AND \"dio muerte\") NOT ((\"robo\"))");
  }

  @Test
  void formsOfOneWordShareAStemInTheirLanguage() {
    Stems stems = new Stems();
    assertThat(stems.related("asesinados", "asesinadas")).isTrue();
    assertThat(stems.related("detencion", "detenciones")).isTrue();
    assertThat(stems.related("killed", "killing")).isTrue();
    assertThat(stems.related("policia", "politica")).isFalse();
    for (String word : List.of("asesinados", "policies", "happy", "muertes", "x", "905")) {
      assertThat(word).startsWith(stems.beginning(word));
    }
  }
}
