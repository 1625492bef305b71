package org.cotejo.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class TreeModelTest {
  private final TreeModel english = TreeModel.load(Language.EN);
  private final TreeModel spanish = TreeModel.load(Language.ES);

  private static Sentence words(String text) {
    return words(List.of(text.split(" ")));
  }

  private static Sentence words(List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    for (String form : forms) {
      tokens.add(new Token(tokens.size(), new TextSpan(0, 0), form, form.toLowerCase(Locale.ROOT), "X", Map.of(), -1, ""));
    }
    return new Sentence(1, new TextSpan(0, 0), tokens);
  }

  /// `relation(head, word)` of the first word with this form.
  private static String arc(Sentence sentence, String form) {
    Token token = sentence.tokens().stream().filter(each -> each.form().equalsIgnoreCase(form)).findFirst().orElseThrow();
    String head = token.isRoot() ? "ROOT" : sentence.token(token.head()).form().toLowerCase(Locale.ROOT);
    return token.relation() + "(" + head + ")";
  }

  @Test
  void englishActive() {
    Sentence tree = english.annotate(words("Soldiers killed three men near the border on Tuesday ."));
    assertThat(arc(tree, "Soldiers")).isEqualTo("nsubj(killed)");
    assertThat(arc(tree, "killed")).isEqualTo("root(ROOT)");
    assertThat(arc(tree, "men")).isEqualTo("obj(killed)");
    assertThat(arc(tree, "three")).isEqualTo("nummod(men)");
    assertThat(arc(tree, "Tuesday")).startsWith("obl").endsWith("(killed)");
    assertThat(tree.token(1).feature("Tense")).isEqualTo("Past");
    assertThat(tree.token(1).pos()).isEqualTo("VERB");
  }

  @Test
  void englishPassive() {
    Sentence tree = english.annotate(words("Two farmers were arrested by the police in the village ."));
    assertThat(arc(tree, "farmers")).isEqualTo("nsubj:pass(arrested)");
    assertThat(arc(tree, "were")).isEqualTo("aux:pass(arrested)");
    assertThat(arc(tree, "police")).isEqualTo("obl:agent(arrested)");
  }

  @Test
  void spanishActive() {
    Sentence tree = spanish.annotate(words("La policía incautó tres fusiles en la frontera ."));
    assertThat(arc(tree, "policía")).isEqualTo("nsubj(incautó)");
    assertThat(arc(tree, "fusiles")).isEqualTo("obj(incautó)");
    assertThat(arc(tree, "frontera")).isEqualTo("obl(incautó)");
  }

  @Test
  void spanishPassive() {
    Sentence tree = spanish.annotate(words("Dos campesinos fueron asesinados por los soldados ."));
    assertThat(arc(tree, "campesinos")).isEqualTo("nsubj:pass(asesinados)");
    assertThat(arc(tree, "fueron")).isEqualTo("aux:pass(asesinados)");
    assertThat(arc(tree, "soldados")).isEqualTo("obl:agent(asesinados)");
  }

  @Test
  void englishRelativeClauseAndCoordination() {
    Sentence tree = english.annotate(words("The gang that controls the port threatened journalists and judges ."));
    assertThat(arc(tree, "controls")).isEqualTo("acl:relcl(gang)");
    assertThat(arc(tree, "gang")).isEqualTo("nsubj(threatened)");
    assertThat(arc(tree, "judges")).isEqualTo("conj(journalists)");
  }

  @Test
  void spanishRelativeClauseAndCoordination() {
    Sentence tree = spanish.annotate(words("La banda que controla el puerto amenazó a periodistas y jueces ."));
    assertThat(arc(tree, "controla")).isEqualTo("acl:relcl(banda)");
    assertThat(arc(tree, "banda")).isEqualTo("nsubj(amenazó)");
    assertThat(arc(tree, "jueces")).isEqualTo("conj(periodistas)");
  }

  @Test
  void spanishPassiveWithSe() {
    Sentence tree = spanish.annotate(words("Se realizaron tres operativos en la ciudad ."));
    assertThat(arc(tree, "Se")).isEqualTo("expl:pass(realizaron)");
    assertThat(arc(tree, "operativos")).isEqualTo("nsubj:pass(realizaron)");
  }

  @Test
  void spanishSubordinateClause() {
    Sentence tree = spanish.annotate(words("El ministro dijo que la policía había detenido a dos sospechosos ."));
    assertThat(arc(tree, "detenido")).isEqualTo("ccomp(dijo)");
    assertThat(arc(tree, "ministro")).isEqualTo("nsubj(dijo)");
    assertThat(arc(tree, "policía")).isEqualTo("nsubj(detenido)");
  }

  @Test
  void capitalsChangeLittle() {
    String text = "Two farmers were arrested by the police in the village on Monday , the mayor said .";
    Sentence normal = english.annotate(words(text));
    for (Sentence other : List.of(
        english.annotate(words(text.toUpperCase(Locale.ROOT))), english.annotate(words(text.toLowerCase(Locale.ROOT))))) {
      assertThat(other.tokens().stream().map(token -> token.head() + token.relation()))
          .isEqualTo(normal.tokens().stream().map(token -> token.head() + token.relation()).toList());
    }
  }

  @Test
  void knowsBothSpanishTreebanks() {
    assertThat(spanish.styles()).containsExactly("gsd", "ancora");
    Sentence tree = spanish.inStyle("ancora").annotate(words("Los hombres que huyeron eran tres ."));
    assertThat(arc(tree, "que")).isEqualTo("nsubj(huyeron)");
  }

  @Test
  void manyThreadsGetTheSameTree() {
    Sentence input = words("Two farmers were arrested by the police in the village .");
    Sentence expected = english.annotate(input);
    assertThat(IntStream.range(0, 500).parallel().allMatch(i -> english.annotate(input).equals(expected))).isTrue();
  }

  @Test
  void hostileWordsGiveTrees() {
    Random random = new Random(7);
    List<String> pool = List.of("the", "killed", "de", "que", "", " ", ".", "(", "\"", "\ud83d", "\u0000", "x".repeat(5000), "+", "_", "3.110",
        "AND", "se", "POLICÍA", "\u202e", "مرحبا", "-", "a b");
    for (int length : new int[] {0, 1, 2, 3, 17, 60, 400}) {
      for (int round = 0; round < 20; round++) {
        List<String> forms = IntStream.range(0, length).mapToObj(_ -> pool.get(random.nextInt(pool.size()))).toList();
        assertTree(english.annotate(words(forms)));
        assertTree(spanish.annotate(words(forms)));
      }
    }
  }

  private static void assertTree(Sentence sentence) {
    int size = sentence.size();
    assertThat(sentence.tokens().stream().filter(Token::isRoot)).hasSize(Math.min(1, size));
    for (Token token : sentence.tokens()) {
      assertThat(token.head()).isBetween(-1, size - 1);
      assertThat(token.relation().equals("root")).isEqualTo(token.isRoot());
      int at = token.index();
      int steps = 0;
      while (at >= 0 && steps <= size) {
        at = sentence.token(at).head();
        steps++;
      }
      assertThat(at).as("word %d is in a cycle", token.index()).isEqualTo(-1);
    }
  }
}
