package org.cotejo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class LanguageAnalyserTest {
  private static final Analyser ENGLISH = LanguageAnalyser.load(Language.EN);
  private static final Analyser SPANISH = LanguageAnalyser.load(Language.ES);

  private static Sentence read(Analyser analyser, String text) {
    return analyser.parse(analyser.segment(text, List.of(new TextSpan(0, text.length()))).getFirst(), List.of(), List.of());
  }

  private static List<String> lemmas(Sentence sentence) {
    return sentence.tokens().stream().filter(token -> !token.pos().equals("PUNCT")).map(Token::lemma).toList();
  }

  @Test
  void readsEnglish() {
    Sentence sentence = read(ENGLISH, "Two officers were killed by gunmen in Porto Claro on Monday.");
    assertThat(lemmas(sentence)).containsExactly("two", "officer", "be", "kill", "by", "gunman", "in", "porto", "claro", "on", "monday");
    Token killed = sentence.token(3);
    assertThat(killed.isRoot()).isTrue();
    assertThat(sentence.token(1).head()).isEqualTo(killed.index());
    assertThat(sentence.token(1).is("nsubj")).isTrue();
  }

  @Test
  void readsSpanish() {
    Sentence sentence = read(SPANISH, "La policía detuvo a dos hombres del barrio tras buscarlos durante horas.");
    assertThat(lemmas(sentence)).containsExactly(
        "el", "policía", "detener", "a", "dos", "hombre", "de", "el", "barrio", "tras", "buscar", "él", "durante", "hora");
    assertThat(sentence.token(2).isRoot()).isTrue();
  }

  @Test
  void asidesAndClausesBehindSemicolonsAreParsedApart() {
    String text = "Gunmen, police said, killed six miners; the mayor fled.";
    Sentence split = ENGLISH.segment(text, List.of(new TextSpan(0, text.length()))).getFirst();
    TextSpan aside = new TextSpan(text.indexOf(", police"), text.indexOf(" killed"));

    Sentence sentence = ENGLISH.parse(split, List.of(), List.of(aside));

    assertThat(sentence.tokens()).filteredOn(Token::isRoot).extracting(Token::form).containsExactly("killed");
    assertThat(sentence.tokens()).filteredOn(token -> token.is("parataxis")).extracting(Token::form).containsExactly("said", "fled");
    assertThat(sentence.tokens()).filteredOn(token -> token.is("nsubj")).extracting(Token::form).containsExactly("Gunmen", "police", "mayor");
  }

  @Test
  void readsCapitals() {
    assertThat(lemmas(read(SPANISH, "LA POLICIA DETUVO A DOS HOMBRES."))).containsExactly("el", "policía", "detener", "a", "dos", "hombre");
  }

  @Test
  void manyThreadsReadTheSame() {
    String text = "El ministro anunció que 134 personas fueron detenidas por la policía en un día.";
    Analyser fresh = LanguageAnalyser.load(Language.ES);
    Sentence expected = read(SPANISH, text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> read(fresh, text)).distinct()).containsExactly(expected);
  }
}
