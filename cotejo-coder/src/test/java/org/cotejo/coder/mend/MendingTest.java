package org.cotejo.coder.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
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
  void whatIsDemandedOfSomebodyIsNoRelativeClause() {
    Sentence mended = SPANISH.mend(sentence(
        "exigió exigir VERB -1 root", "a a ADP 2 case", "Gobierno gobierno NOUN 0 obl", "que que SCONJ 4 mark", "libere liberar VERB 2 acl:relcl Mood=Sub"));

    assertThat(ties(mended)).containsExactly("-1 root", "2 case", "0 obl", "4 mark", "0 ccomp");
  }

  @Test
  void aParticipleWithSomethingBehindItTellsWhatWasDone() {
    Sentence mended = SPANISH.mend(sentence(
        "hombre hombre NOUN 5 nsubj", "apresado apresado ADJ 0 amod VerbForm=Part", "el el DET 3 det", "viernes viernes NOUN 1 obl", "ya ya ADV 5 advmod", "huyó huir VERB -1 root"));

    assertThat(ties(mended)).containsExactly("5 nsubj", "0 acl", "3 det", "1 obl", "5 advmod", "-1 root");
    assertThat(mended.token(1).lemma()).isEqualTo("apresar");
  }

  @Test
  void finiteVerbsInARowAreAList() {
    Sentence mended = SPANISH.mend(sentence(
        "guardia guardia NOUN 1 nsubj", "capturó capturar VERB -1 root VerbForm=Fin|Number=Sing", "hombres hombre NOUN 1 obj", ", , PUNCT 5 punct", "les él PRON 5 iobj",
        "decomisó decomisar VERB 1 parataxis VerbForm=Fin|Number=Sing", "armas arma NOUN 5 obj"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 obj", "5 punct", "5 iobj", "1 conj", "5 obj");
  }

  @Test
  void whoIsCountedBehindAnAgeIsBesideThePerson() {
    Sentence mended = SPANISH.mend(sentence(
        "niña niño NOUN 1 obj", "hirieron herir VERB -1 root", "de de ADP 4 case", "12 12 NUM 4 nummod", "años año NOUN 0 nmod", "y y CCONJ 7 cc", "dos dos NUM 7 nummod", "policías policía NOUN 4 conj"));

    assertThat(ties(mended)).containsExactly("1 obj", "-1 root", "4 case", "4 nummod", "0 nmod", "7 cc", "7 nummod", "0 conj");
  }

  @Test
  void hyphensMakeOneNounOfANounAndAPreposition() {
    Sentence mended = ENGLISH.mend(new Sentence(1, new TextSpan(0, 15), List.of(
        token(0, 0, "A", "DET", 1, "det"), token(1, 2, "passer", "NOUN", 4, "nsubj"), token(2, 8, "-", "PUNCT", 1, "punct"), token(3, 9, "by", "ADP", 4, "mark"), token(4, 12, "ran", "VERB", -1, "root"))));

    assertThat(ties(mended)).containsExactly("1 det", "4 nsubj", "1 punct", "1 flat", "-1 root");
  }

  @Test
  void whoDidItInAWholeSentenceSuffersNothing() {
    Sentence mended = ENGLISH.mend(sentence("gangs gang NOUN 1 nsubj:pass", "killed kill VERB -1 root VerbForm=Part", "miners miner NOUN 1 obj", ". . PUNCT 1 punct"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 obj", "1 punct");
  }

  @Test
  void whatStandsBehindHaveIsAVerb() {
    Sentence mended = ENGLISH.mend(sentence(
        "Police police NOUN 2 nsubj", "have have AUX 2 aux", "arrested arrested ADJ -1 root", "pickets picket NOUN 2 obj", ". . PUNCT 2 punct"));

    assertThat(mended.token(2).pos()).isEqualTo("VERB");
    assertThat(mended.token(2).lemma()).isEqualTo("arrest");
  }

  @Test
  void aGerundWithAnObjectIsNoNoun() {
    Sentence parsed = sentence(
        "spoke speak VERB -1 root", "about about ADP 3 case", "the the DET 3 det", "police police NOUN 0 obl", "beating beat VERB 3 acl VerbForm=Ger", "students student NOUN 4 obj");

    assertThat(ENGLISH.mend(parsed)).isEqualTo(parsed);
  }

  @Test
  void whatStandsBetweenAnOpeningPlaceAndTheVerbIsItsSubject() {
    Sentence mended = SPANISH.mend(sentence(
        "En en ADP 1 case", "Aldama aldama PROPN 6 obl", ", , PUNCT 4 punct", "dos dos NUM 4 nummod", "mineros minero NOUN 1 appos", "fueron ser AUX 6 aux:pass",
        "asesinados asesinar VERB -1 root"));

    assertThat(ties(mended)).containsExactly("1 case", "6 obl", "4 punct", "4 nummod", "6 nsubj", "6 aux:pass", "-1 root");
  }

  @Test
  void whatThePlaceIsBetweenCommasStaysWithIt() {
    Sentence parsed = sentence(
        "En en ADP 1 case", "Aldama aldama PROPN 7 obl", ", , PUNCT 4 punct", "la el DET 4 det", "capital capital NOUN 1 appos", ", , PUNCT 4 punct", "fueron ser AUX 7 aux:pass",
        "asesinados asesinar VERB -1 root");

    assertThat(SPANISH.mend(parsed)).isSameAs(parsed);
  }

  @Test
  void aPersonBehindAPlaceIsTheObject() {
    Sentence mended = SPANISH.mend(sentence(
        "Detuvo detener VERB -1 root", "en en ADP 2 case", "Aldama aldama PROPN 0 obl", "a a ADP 4 case", "Nelson nelson PROPN 2 nmod", "Ríos ríos PROPN 4 flat"));

    assertThat(ties(mended)).containsExactly("-1 root", "2 case", "0 obl", "4 case", "0 obj", "4 flat");
  }

  @Test
  void whereARoadLeadsIsNoPerson() {
    Sentence parsed = sentence(
        "Detuvo detener VERB -1 root", "en en ADP 2 case", "carretera carretera NOUN 0 obl", "a a ADP 4 case", "Aldama aldama PROPN 2 nmod");

    assertThat(SPANISH.mend(parsed)).isSameAs(parsed);
  }

  @Test
  void whoIsSafeAndSoundIsTheObject() {
    Sentence mended = SPANISH.mend(sentence(
        "Liberó liberar VERB -1 root", "sana sano ADV 0 advmod", "y y CCONJ 3 cc", "salva salvar VERB 0 conj", "a a ADP 5 case", "Rosa rosa PROPN 3 obl"));

    assertThat(ties(mended)).containsExactly("-1 root", "0 advmod", "3 cc", "0 conj", "5 case", "0 obj");
  }

  @Test
  void aLargeNumberCountsTheNounBehindIt() {
    Sentence mended = SPANISH.mend(sentence(
        "Unos uno DET 1 det", "trescientos trescientos PROPN 3 nsubj", "soldados soldado NOUN 1 amod", "entraron entrar VERB -1 root"));

    assertThat(ties(mended)).containsExactly("2 det", "2 nummod", "3 nsubj", "-1 root");
  }

  @Test
  void aLargeNumberOfSeveralWordsCountsTheNounBehindIt() {
    Sentence mended = SPANISH.mend(sentence(
        "Treinta treinta NUM 4 obl", "y y CCONJ 2 cc", "cuatro cuatro NUM 3 nummod", "agentes agente NOUN 4 nsubj", "murieron morir VERB -1 root"));

    assertThat(ties(mended)).containsExactly("3 nummod", "0 flat", "0 flat", "4 nsubj", "-1 root");
  }

  @Test
  void aNumberWithAnAndInItIsOneNumber() {
    Sentence mended = SPANISH.mend(sentence(
        "Murieron morir VERB -1 root", "treinta treinta NUM 0 nsubj", "y y CCONJ 4 cc", "un uno DET 4 det", "presos preso NOUN 0 conj", "por por ADP 6 case", "asfixia asfixia NOUN 1 nmod"));

    assertThat(ties(mended)).containsExactly("-1 root", "4 nummod", "1 flat", "1 flat", "0 nsubj", "6 case", "4 nmod");
  }

  @Test
  void whereAFigureHasMovedToHangsOnTheVerb() {
    Sentence mended = ENGLISH.mend(sentence(
        "Deaths death NOUN 1 nsubj", "rose rise VERB -1 root", "from from ADP 3 case", "30 30 NUM 1 obl", "to to ADP 5 case", "48 48 NUM 3 nmod"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "3 case", "1 obl", "5 case", "1 obl");
  }

  @Test
  void whoSpeaksLastIsNoAdjective() {
    Sentence mended = ENGLISH.mend(sentence(
        "Two two NUM 1 nummod", "died die VERB -1 root", ", , PUNCT 4 punct", "an a DET 4 det", "official official ADJ 5 nsubj:pass", "said say VERB 1 parataxis", ". . PUNCT 1 punct"));

    assertThat(ties(mended)).contains("5 nsubj");
    assertThat(mended.token(4).pos()).isEqualTo("NOUN");
  }

  @Test
  void aSentenceWithoutSlipsComesBackAsItIs() {
    Sentence parsed = sentence("Police police NOUN 1 nsubj", "arrested arrest VERB -1 root", "two two NUM 3 nummod", "men man NOUN 1 obj");

    assertThat(ENGLISH.mend(parsed)).isSameAs(parsed);
  }

  @Test
  void whateverTheTreeWordsAreNeverTiedIntoARing() {
    String[] words = {"que que SCONJ", "who who PRON", "cuando cuando SCONJ", "of of ADP", "police police NOUN", "Lobos lobos PROPN", "la el DET", "banda banda NOUN", "12 12 NUM",
        "accused accuse VERB", "torturing torture VERB", "asked ask VERB", ", , PUNCT", "le él PRON", "de de ADP", "rumor rumor NOUN", "said say VERB", "domingo domingo NOUN",
        "ciento ciento NOUN", "treinta treinta NUM", "y y CCONJ", "salva salvar VERB", "a a ADP", "alias alias NOUN"};
    String[] relations = {"nsubj", "obj", "obl", "nmod", "acl", "acl:relcl", "advcl", "conj", "case", "mark", "amod", "parataxis", "expl", "flat", "punct", "ccomp", "appos", "cc", "xcomp", "nummod"};
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

  @Test
  void aClauseWithoutARelativeWordStandsBesideAndItsSubjectIsNoSecondObject() {
    Sentence mended = SPANISH.mend(sentence(
        "Robaron robar VERB -1 root VerbForm=Fin", "camiones camión NOUN 0 obj Number=Plur", "y y CCONJ 3 cc", "guardias guardia NOUN 1 conj Number=Plur", "fueron ser AUX 5 aux:pass VerbForm=Fin",
        "heridos herir VERB 1 acl:relcl VerbForm=Part"));

    assertThat(ties(mended)).containsExactly("-1 root", "0 obj", "5 cc", "5 nsubj", "5 aux:pass", "0 conj");
  }

  @Test
  void aNounBeforeAPrepositionHoldsThePhraseBehindIt() {
    Sentence mended = ENGLISH.mend(sentence(
        "deaths death NOUN 3 nmod:poss", "due due ADJ 3 case", "to to ADP 1 fixed", "shooting shooting NOUN 5 nsubj:pass", "were be AUX 5 aux:pass", "reported report VERB -1 root"));

    assertThat(ties(mended)).containsExactly("5 nsubj:pass", "3 case", "1 fixed", "0 nmod", "5 aux:pass", "-1 root");
  }

  @Test
  void behindThePassiveAndTheMeansStandsTheAgent() {
    Sentence mended = SPANISH.mend(sentence(
        "fueron ser AUX 1 aux:pass", "dispersados dispersar VERB -1 root", "con con ADP 3 case", "gases gas NOUN 1 obl", "por por ADP 5 case", "agentes agente NOUN 3 nmod"));

    assertThat(ties(mended)).containsExactly("1 aux:pass", "-1 root", "3 case", "1 obl", "5 case", "1 obl:agent");
  }

  @Test
  void aFigureBeforeAnArticleCountsItsNoun() {
    Sentence mended = SPANISH.mend(sentence(
        "Suman sumar VERB -1 root VerbForm=Fin", "90 90 NUM 0 nsubj", "los el DET 3 det Number=Plur", "homicidios homicidio NOUN 0 obj Number=Plur"));

    assertThat(ties(mended)).containsExactly("-1 root", "3 nummod", "3 det", "0 obj");
  }

  @Test
  void countedThingsInARowAreAList() {
    Sentence mended = SPANISH.mend(sentence(
        "Hallaron hallar VERB -1 root VerbForm=Fin", "siete siete NUM 2 nummod", "fusiles fusil NOUN 0 obj", ", , PUNCT 5 punct", "dos dos NUM 5 nummod", "granadas granada NOUN 2 appos", "y y CCONJ 8 cc",
        "40 40 NUM 8 nummod", "balas bala NOUN 2 conj"));

    assertThat(ties(mended)).contains("2 conj", "2 conj").doesNotContain("2 appos");
  }

  @Test
  void aWeekBeforeAClauseDoesNothing() {
    Sentence mended = ENGLISH.mend(sentence("It it PRON 1 nsubj", "came come VERB -1 root", "a a DET 3 det", "week week NOUN 6 nsubj", "after after ADP 5 case", "gunmen gunman NOUN 3 nmod",
        "ambushed ambush VERB 1 parataxis VerbForm=Fin", "soldiers soldier NOUN 6 obj"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "3 det", "1 obl:unmarked", "6 mark", "6 nsubj", "1 advcl", "6 obj");
  }

  @Test
  void aParticipleOnlyTellsOfWhomTheVerbSpeaks() {
    Sentence mended = ENGLISH.mend(sentence("He he PRON 1 nsubj", "says say VERB -1 root VerbForm=Fin", "eight eight NUM 3 nsubj:pass", "killed kill VERB 1 ccomp VerbForm=Part",
        "were be AUX 5 aux:pass VerbForm=Fin", "executed execute VERB 1 conj VerbForm=Part"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "5 nsubj:pass", "2 acl", "5 aux:pass", "1 ccomp");
  }

  @Test
  void aSecondSubjectBehindACommaSaysWhoTheFirstIs() {
    Sentence mended = ENGLISH.mend(sentence("one one NUM 7 nsubj:pass", "of of ADP 2 case", "them they PRON 0 nmod", ", , PUNCT 5 punct", "a a DET 5 det", "bookkeeper bookkeeper NOUN 7 nsubj:pass", "was be AUX 7 aux:pass", "killed kill VERB -1 root"));
    assertThat(ties(mended)).contains("0 appos").startsWith("7 nsubj:pass");
  }

  @Test
  void oneOfManyBehindAndIsTheNextVerbsSubject() {
    Sentence mended = SPANISH.mend(sentence("lanzaron lanzar VERB -1 root", "gases gas NOUN 0 obj", ", , PUNCT 4 punct", "y y CCONJ 4 cc", "uno uno PRON 0 conj", "de de ADP 7 case", "los el DET 7 det", "bebés bebé NOUN 4 nmod", "falleció fallecer VERB 0 parataxis VerbForm=Fin|Number=Sing"));
    assertThat(ties(mended).get(4)).isEqualTo("8 nsubj");
  }

  /// @param participle form and lemma
  private static Sentence shopOfTown(String participle) {
    return SPANISH.mend(sentence(
        "un uno DET 1 det", "supermercado supermercado NOUN -1 root Number=Sing", "de de ADP 4 case", "la el DET 4 det", "comuna comuna NOUN 1 nmod Number=Sing", "que que PRON 8 nsubj:pass", "había haber AUX 8 aux", "sido ser AUX 8 aux:pass",
        participle + " VERB 4 acl:relcl VerbForm=Part|Number=Sing"));
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

  private static Token token(int index, int begin, String form, String pos, int head, String relation) {
    return new Token(index, new TextSpan(begin, begin + form.length()), form, form.toLowerCase(), pos, Map.of(), head, relation);
  }

  /// @param rows form, lemma, part of speech, head, relation, and perhaps features
  private static Sentence sentence(String... rows) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String row : rows) {
      String[] cells = row.split(" ");
      TextSpan span = new TextSpan(begin, begin + cells[0].length());
      Map<String, String> features = new HashMap<>();
      for (String feature : cells.length > 5 ? cells[5].split("[|]") : new String[0]) {
        features.put(feature.split("=")[0], feature.split("=")[1]);
      }
      tokens.add(new Token(tokens.size(), span, cells[0], cells[1], cells[2], features, Integer.parseInt(cells[3]), cells[4]));
      begin = span.end() + 1;
    }
    return new Sentence(1, new TextSpan(0, begin - 1), tokens);
  }
}
