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
  void aGerundBetweenPrepositionAndClauseNamesAUseOfForce() {
    Sentence mended = ENGLISH.mend(sentence(
        "died die VERB -1 root", "in in ADP 3 case", "the the DET 3 det", "police police NOUN 0 obl", "firing fire VERB 3 acl VerbForm=Ger", "that that PRON 6 nsubj", "ended end VERB 3 acl:relcl"));

    assertThat(ties(mended)).containsExactly("-1 root", "4 case", "4 det", "4 compound", "0 obl", "6 nsubj", "4 acl:relcl");
    assertThat(mended.token(4).pos()).isEqualTo("NOUN");
  }

  @Test
  void aParticipleWithSomethingBehindItTellsWhatWasDone() {
    Sentence mended = SPANISH.mend(sentence(
        "hombre hombre NOUN 5 nsubj", "apresado apresado ADJ 0 amod VerbForm=Part", "el el DET 3 det", "viernes viernes NOUN 1 obl", "ya ya ADV 5 advmod", "huyó huir VERB -1 root"));

    assertThat(ties(mended)).containsExactly("5 nsubj", "0 acl", "3 det", "1 obl", "5 advmod", "-1 root");
    assertThat(mended.token(1).lemma()).isEqualTo("apresar");
  }

  @Test
  void theNameGivenToAThingHangsOnTheVerb() {
    Sentence mended = SPANISH.mend(sentence(
        "calificó calificar VERB -1 root", "el el DET 2 det", "operativo operativo NOUN 0 obj", "de de ADP 4 case", "masacre masacre NOUN 2 nmod"));

    assertThat(ties(mended)).containsExactly("-1 root", "2 det", "0 obj", "4 case", "0 obl");
  }

  @Test
  void finiteVerbsInARowAreAList() {
    Sentence mended = SPANISH.mend(sentence(
        "guardia guardia NOUN 1 nsubj", "capturó capturar VERB -1 root VerbForm=Fin|Number=Sing", "hombres hombre NOUN 1 obj", ", , PUNCT 5 punct", "les él PRON 5 iobj",
        "decomisó decomisar VERB 1 parataxis VerbForm=Fin|Number=Sing", "armas arma NOUN 5 obj"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 obj", "5 punct", "5 iobj", "1 conj", "5 obj");
  }

  @Test
  void whatIsDoneBeforeAnOrderIsCarriedOutIsNotPartOfIt() {
    Sentence mended = ENGLISH.mend(sentence(
        "men man NOUN 1 nsubj", "ordered order VERB -1 root", "patients patient NOUN 1 obj", "to to PART 4 mark", "lie lie VERB 1 xcomp VerbForm=Inf", "before before SCONJ 6 mark", "opening open VERB 4 advcl",
        "fire fire NOUN 6 obj"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 obj", "4 mark", "1 xcomp", "6 mark", "1 advcl", "6 obj");
  }

  @Test
  void hyphensMakeOneNounOfANounAndAPreposition() {
    Sentence mended = ENGLISH.mend(new Sentence(1, new TextSpan(0, 15), List.of(
        token(0, 0, "A", "DET", 1, "det"), token(1, 2, "passer", "NOUN", 4, "nsubj"), token(2, 8, "-", "PUNCT", 1, "punct"), token(3, 9, "by", "ADP", 4, "mark"), token(4, 12, "ran", "VERB", -1, "root"))));

    assertThat(ties(mended)).containsExactly("1 det", "4 nsubj", "1 punct", "1 flat", "-1 root");
  }

  @Test
  void aGerundWithAnObjectIsNoNoun() {
    Sentence parsed = sentence(
        "spoke speak VERB -1 root", "about about ADP 3 case", "the the DET 3 det", "police police NOUN 0 obl", "beating beat VERB 3 acl VerbForm=Ger", "students student NOUN 4 obj");

    assertThat(ENGLISH.mend(parsed)).isEqualTo(parsed);
  }

  @Test
  void theSecondFigureOfAnOutcomeStandsBesideTheFirst() {
    Sentence mended = ENGLISH.mend(sentence(
        "raid raid NOUN 1 nsubj", "left leave VERB -1 root", "one one NUM 1 obj", "dead dead ADJ 1 xcomp", "and and CCONJ 5 cc", "several several ADJ 3 conj", "injured injure VERB 1 conj VerbForm=Part"));

    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "1 obj", "1 xcomp", "5 cc", "2 conj", "5 acl");
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

    assertThat(ties(mended)).containsExactly("3 nummod", "0 flat", "3 nummod", "4 nsubj", "-1 root");
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
  void aPhraseBeforeANounBelongsToTheVerb() {
    Sentence mended = ENGLISH.mend(sentence(
        "where where ADV 4 advmod", "in in ADP 2 case", "June june PROPN 3 compound", "soldiers soldier NOUN 4 nsubj", "killed kill VERB -1 root", "six six NUM 4 obj"));

    assertThat(ties(mended)).containsExactly("4 advmod", "2 case", "4 obl", "4 nsubj", "-1 root", "4 obj");
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
  void aTownBehindAPrepositionIsNoObject() {
    Sentence mended = ENGLISH.mend(sentence("She she PRON 2 nsubj", "is be AUX 2 aux", "missing miss VERB -1 root", "in in ADP 4 case", "Aldama aldama PROPN 2 obj"));

    assertThat(ties(mended)).endsWith("2 obl");
  }

  @Test
  void aBareParticipleThatIsAllThereWasIsANoun() {
    Sentence mended = SPANISH.mend(sentence("No no ADV 1 advmod", "hubo haber AUX -1 root VerbForm=Fin", "detenidos detener VERB 1 obj VerbForm=Part"));

    assertThat(mended.token(2)).extracting(Token::pos, Token::lemma).containsExactly("NOUN", "detenido");
  }

  @Test
  void aNameBehindHowItIsSaidIsWhoSaysIt() {
    Sentence mended = SPANISH.mend(sentence("dijo decir VERB -1 root VerbForm=Fin", "entre entre ADP 2 case", "lágrimas lágrima NOUN 0 obl", "Yelitza yelitza PROPN 2 appos"));

    assertThat(ties(mended)).endsWith("0 nsubj");
  }

  @Test
  void whatSomebodyIsAskedForAsksNothing() {
    Sentence mended = SPANISH.mend(sentence("Pidió pedir VERB -1 root VerbForm=Fin", "al a ADP 2 case", "gobierno gobierno NOUN 0 obl:arg", "el el DET 4 det", "envío envío NOUN 0 nsubj"));

    assertThat(ties(mended)).endsWith("0 obj");
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
  void aClauseBehindAnAsideIsWhatIsSaid() {
    Sentence mended = SPANISH.mend(sentence("descartó descartar VERB -1 root VerbForm=Fin", ", , PUNCT 3 punct", "de de ADP 3 case", "momento momento NOUN 0 obl", ", , PUNCT 6 punct",
        "que que SCONJ 6 nsubj", "sea ser VERB 3 acl:relcl VerbForm=Fin|Mood=Sub", "cierto cierto ADJ 6 obj"));

    assertThat(ties(mended)).contains("6 mark", "0 ccomp");
  }

  @Test
  void yearsAreNoSecondSubject() {
    Sentence mended = ENGLISH.mend(sentence("boatmen boatman NOUN 4 nsubj:pass", "aged aged ADJ 2 nmod", "44 44 NUM 4 nsubj:pass", "were be AUX 4 aux:pass", "found find VERB -1 root"));

    assertThat(ties(mended)).containsExactly("4 nsubj:pass", "2 nmod", "0 nmod", "4 aux:pass", "-1 root");
  }

  @Test
  void aTimeOfDayBesideSomebodyIsWhen() {
    Sentence mended = SPANISH.mend(sentence("desalojaron desalojar VERB -1 root VerbForm=Fin", "la el DET 2 det", "noche noche NOUN 0 obj", "a a ADP 4 case", "estudiantes estudiante NOUN 0 obl:arg"));

    assertThat(ties(mended)).contains("0 obl:unmarked", "0 obl:arg").doesNotContain("0 obj");
  }

  @Test
  void whatBeginsBehindAColonHasItsOwnSubject() {
    Sentence mended = ENGLISH.mend(sentence("accused accuse VERB -1 root", ": : PUNCT 0 punct", "June june PROPN 0 obl", ", , PUNCT 2 punct", "officers officer NOUN 2 appos", "were be AUX 6 aux:pass", "arrested arrest VERB 0 conj"));

    assertThat(ties(mended)).contains("6 obl", "6 nsubj:pass");
  }

  @Test
  void theNounThatTheSentenceBeginsWithHasItsVerb() {
    Sentence mended = ENGLISH.mend(sentence("journalist journalist NOUN -1 root", "who who PRON 2 nsubj", "reported report VERB 0 acl:relcl", "on on ADP 4 case", "disputes dispute NOUN 2 obl", "and and CCONJ 8 cc", "corruption corruption NOUN 8 nsubj:pass",
        "was be AUX 8 aux:pass VerbForm=Fin", "shot shoot VERB 2 conj"));

    assertThat(ties(mended)).containsExactly("8 nsubj:pass", "2 nsubj", "0 acl:relcl", "4 case", "2 obl", "8 cc", "4 conj", "8 aux:pass", "-1 root");
  }

  @Test
  void aCountedNounBesideAVerbIsTheNextVerbsSubject() {
    Sentence mended = ENGLISH.mend(sentence("Two two NUM 2 nsubj:pass", "were be AUX 2 aux:pass", "killed kill VERB -1 root", "and and CCONJ 5 cc", "23 23 NUM 5 nummod", "people people NOUN 2 conj", "were be AUX 7 aux:pass", "injured injure VERB 2 conj"));

    assertThat(ties(mended)).contains("7 nsubj:pass");
  }

  @Test
  void theTollOfAHeadlineIsOfNobodyNamedBefore() {
    Sentence mended = ENGLISH.mend(sentence("Police police NOUN 1 nsubj", "Clash clash VERB -1 root", "in in ADP 3 case", "Chapare chapare PROPN 1 obl", ", , PUNCT 5 punct", "Two two NUM 3 nmod:unmarked", "Dead dead ADJ 1 xcomp"));

    assertThat(ties(mended)).endsWith("6 nummod", "1 parataxis");
    assertThat(mended.token(6).pos()).isEqualTo("NOUN");
  }

  @Test
  void ofTwoSubjectsInARowTheFirstIsAWordOfTheTitle() {
    Sentence mended = ENGLISH.mend(sentence("Government government NOUN 3 nsubj", "Minister minister PROPN 2 nmod:desc", "Roberto roberto PROPN 3 nsubj", "said say VERB -1 root"));

    assertThat(ties(mended)).startsWith("1 compound");
  }

  @Test
  void aParticipleSpeaksOfTheNounThatItAgreesWith() {
    assertThat(shopOfTown("saqueado saquear").token(8).head()).isEqualTo(1);
    assertThat(shopOfTown("sitiada sitiar").token(8).head()).as("agrees with the noun before it").isEqualTo(4);
  }

  @Test
  void whoHasAnObjectAndNoAuxiliaryOfThePassiveActs() {
    Sentence mended = ENGLISH.mend(sentence("squad squad NOUN -1 root", "that that PRON 2 nsubj:pass", "murdered murder VERB 0 acl:relcl", "people people NOUN 2 obj"));
    assertThat(ties(mended)).endsWith("2 nsubj", "0 acl:relcl", "2 obj");
    Sentence passive = ENGLISH.mend(sentence("they they PRON 2 nsubj:pass", "were be AUX 2 aux:pass", "given give VERB -1 root", "orders order NOUN 2 obj"));
    assertThat(ties(passive)).startsWith("2 nsubj:pass");
  }

  @Test
  void whoeverIsLeftDeadIsTheObjectAndWhatStandsBehindSaysItAgain() {
    Sentence mended = ENGLISH.mend(sentence("fighting fighting NOUN 1 nsubj", "left leave VERB -1 root", "24 24 NUM 3 nummod", "inmates inmate NOUN 4 obl:unmarked", "dead dead ADJ 1 xcomp", ", , PUNCT 7 punct", "a a DET 7 det", "massacre massacre NOUN 1 obj"));
    assertThat(ties(mended)).containsExactly("1 nsubj", "-1 root", "3 nummod", "1 obj", "1 xcomp", "7 punct", "7 det", "3 appos");
  }

  @Test
  void whatHangsOnAnAuxiliaryBelongsToItsVerb() {
    Sentence mended = ENGLISH.mend(sentence("Police police NOUN 2 nsubj", "may may AUX 2 aux", "have have VERB 3 aux", "executed execute VERB -1 root"));
    assertThat(ties(mended)).containsExactly("3 nsubj", "3 aux", "3 aux", "-1 root");
  }

  @Test
  void accordingToIsNoAccord() {
    Sentence mended = SPANISH.mend(sentence("murieron morir VERB -1 root", "nueve nueve NUM 0 nsubj", ", , PUNCT 4 punct", "de de ADP 4 case", "acuerdo acuerdo NOUN 1 nmod", "con con ADP 7 case", "el el DET 7 det", "observatorio observatorio NOUN 4 nmod"));
    assertThat(ties(mended)).containsExactly("-1 root", "0 nsubj", "4 punct", "4 case", "7 case", "7 case", "7 det", "1 obl");
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
