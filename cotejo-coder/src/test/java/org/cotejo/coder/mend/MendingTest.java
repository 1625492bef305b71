package org.cotejo.coder.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final Mending ENGLISH = new Mending(WordClasses.load(Language.EN));
  private static final Mending SPANISH = new Mending(WordClasses.load(Language.ES));

  @Test
  void whatTheAccusedDidHangsOnTheAccusation() {
    Sentence mended = ENGLISH.mend(sentence(
        "accused accuse VERB -1 root", "soldiers soldier NOUN 0 obj", "of of SCONJ 4 case", "torturing torture VERB 4 amod VerbForm=Ger", "prisoners prisoner NOUN 1 nmod"));

    assertThat(ties(mended)).containsExactly("-1 root", "0 obj", "3 mark", "0 advcl", "3 obj");
  }

  @Test
  void whatIsDemandedOfSomebodyIsNoRelativeClause() {
    Sentence mended = SPANISH.mend(sentence(
        "exigió exigir VERB -1 root", "a a ADP 2 case", "Gobierno gobierno NOUN 0 obl", "que que SCONJ 4 mark", "libere liberar VERB 2 acl:relcl Mood=Sub"));

    assertThat(ties(mended)).containsExactly("-1 root", "2 case", "0 obl", "4 mark", "0 ccomp");
  }

  @Test
  void aNumberBeforeAVerbWithoutSubjectIsItsSubject() {
    Sentence mended = SPANISH.mend(sentence("12 12 NUM 1 obl", "resultaron resultar VERB -1 root", "heridas herido ADJ 1 xcomp"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 xcomp");
  }

  @Test
  void theNameOfAGangIsNoSecondSubject() {
    Sentence mended = SPANISH.mend(sentence(
        "banda banda NOUN 3 nsubj", "Los el DET 2 det", "Lobos lobos PROPN 3 nsubj", "huyó huir VERB -1 root"));

    assertThat(ties(mended)).containsExactly("3 nsubj", "2 det", "0 appos", "-1 root");
  }

  @Test
  void aSentenceWithoutSlipsComesBackAsItIs() {
    Sentence parsed = sentence("Police police NOUN 1 nsubj", "arrested arrest VERB -1 root", "two two NUM 3 nummod", "men man NOUN 1 obj");

    assertThat(ENGLISH.mend(parsed)).isSameAs(parsed);
  }

  @Test
  void whateverTheTreeWordsAreNeverTiedIntoARing() {
    String[] words = {"que que SCONJ", "who who PRON", "cuando cuando SCONJ", "of of ADP", "police police NOUN", "Lobos lobos PROPN", "la el DET", "banda banda NOUN", "12 12 NUM",
        "accused accuse VERB", "torturing torture VERB", "asked ask VERB", ", , PUNCT", "le él PRON", "de de ADP", "rumor rumor NOUN", "said say VERB", "domingo domingo NOUN"};
    String[] relations = {"nsubj", "obj", "obl", "nmod", "acl", "acl:relcl", "advcl", "conj", "case", "mark", "amod", "parataxis", "expl", "flat", "punct", "ccomp", "appos"};
    Random random = new Random(7);
    for (int run = 0; run < 3000; run++) {
      int size = 2 + random.nextInt(9);
      int root = random.nextInt(size);
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        // heads nearer to the root than the word itself: always a tree
        int head = i == root ? -1 : i < root ? i + 1 + random.nextInt(root - i) : i - 1 - random.nextInt(i - root);
        rows.add(words[random.nextInt(words.length)] + " " + head + " " + (head < 0 ? "root" : relations[random.nextInt(relations.length)])
            + (random.nextBoolean() ? " VerbForm=Fin" : " VerbForm=Ger"));
      }
      for (Mending mending : List.of(ENGLISH, SPANISH)) {
        assertLeadsToARoot(mending.mend(sentence(rows.toArray(String[]::new))));
      }
    }
  }

  private static void assertLeadsToARoot(Sentence sentence) {
    for (Token word : sentence.tokens()) {
      Token at = word;
      int steps = 0;
      while (!at.isRoot()) {
        assertThat(++steps).as("steps from %s in %s", word, ties(sentence)).isLessThanOrEqualTo(sentence.size());
        at = sentence.token(at.head());
      }
    }
  }

  private static List<String> ties(Sentence sentence) {
    return sentence.tokens().stream().map(token -> token.head() + " " + token.relation()).toList();
  }

  /// @param rows form, lemma, part of speech, head, relation, and perhaps one feature
  private static Sentence sentence(String... rows) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String row : rows) {
      String[] cells = row.split(" ");
      TextSpan span = new TextSpan(begin, begin + cells[0].length());
      Map<String, String> features = cells.length > 5 ? Map.of(cells[5].split("=")[0], cells[5].split("=")[1]) : Map.of();
      tokens.add(new Token(tokens.size(), span, cells[0], cells[1], cells[2], features, Integer.parseInt(cells[3]), cells[4]));
      begin = span.end() + 1;
    }
    return new Sentence(1, new TextSpan(0, begin - 1), tokens);
  }
}
