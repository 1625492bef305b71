package org.cotejo.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer ENGLISH = Lemmatizer.load(Language.EN, MorphologyDictionary.load(Language.EN));
  private static final Lemmatizer SPANISH = Lemmatizer.load(Language.ES, MorphologyDictionary.load(Language.ES));

  private static Map<String, String> features(String features) {
    Map<String, String> map = new HashMap<>();
    for (String feature : features.split("\\|")) {
      String[] pair = feature.split("=", 2);
      if (pair.length == 2) {
        map.put(pair[0], pair[1]);
      }
    }
    return map;
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
      "killed,VERB,Tense=Past|VerbForm=Part,kill", "KILLED,VERB,Tense=Past|VerbForm=Part,kill", "shot,VERB,Tense=Past|VerbForm=Fin,shoot",
      "left,VERB,Tense=Past|VerbForm=Fin,leave", "meeting,NOUN,Number=Sing,meeting", "meeting,VERB,VerbForm=Ger,meet",
      "gangs,NOUN,Number=Plur,gang", "men,NOUN,Number=Plur,man", "bodies,NOUN,Number=Plur,body", "police,NOUN,Number=Plur,police",
      "armed,ADJ,Degree=Pos,armed", "n't,PART,_,not", "'s,AUX,_,be", "'s,PART,_,'s", "him,PRON,_,he", "These,DET,_,this",
      "Zetas,PROPN,Number=Plur,zetas", "kneecapped,VERB,Tense=Past|VerbForm=Part,kneecap", "vaporwares,NOUN,Number=Plur,vaporware",
      "3.5,NUM,_,3.5", "reportedly,ADV,_,reportedly", "worse,ADJ,Degree=Cmp,bad"})
  void english(String form, String pos, String features, String lemma) {
    assertThat(ENGLISH.lemma(form, pos, features(features))).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
      "abatidos,VERB,Gender=Masc|Number=Plur|VerbForm=Part,abatir", "abatidos,ADJ,Gender=Masc|Number=Plur,abatido",
      "DETENIDAS,VERB,Gender=Fem|Number=Plur|VerbForm=Part,detener", "detenidos,NOUN,Gender=Masc|Number=Plur,detenido",
      "murieron,VERB,Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin,morir", "fue,AUX,Mood=Ind|Tense=Past,ser",
      "pedido,VERB,VerbForm=Part,pedir", "creo,VERB,Mood=Ind|Person=1,creer", "policías,NOUN,Gender=Masc|Number=Plur,policía",
      "POLICÍA,NOUN,Number=Sing,policía", "autoridades,NOUN,Gender=Fem|Number=Plur,autoridad",
      "ministra,NOUN,Gender=Fem|Number=Sing,ministro", "las,DET,_,el", "lo,PRON,_,él", "se,PRON,_,él", "presuntamente,ADV,_,presuntamente",
      "Guaviare,PROPN,_,guaviare", "3.110,NUM,_,3.110", "crisis,NOUN,Gender=Fem|Number=Sing,crisis",
      "guarimbearon,VERB,Mood=Ind|Number=Plur,guarimbear", "pranes,NOUN,Number=Plur,pran", "al,ADP,_,al"})
  void spanish(String form, String pos, String features, String lemma) {
    assertThat(SPANISH.lemma(form, pos, features(features))).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"EN", "ES"})
  void everyWordOfEveryKindHasALemma(Language language) {
    Lemmatizer lemmatizer = language == Language.EN ? ENGLISH : SPANISH;
    for (String word : new String[] {"a", "s", "es", "ed", "ing", "ied", "s's", "ó", "ces", "Ⅻ", "👍", "-", "lo", "ies", "xxxxing", "ido", "ño"}) {
      for (String pos : new String[] {"NOUN", "VERB", "AUX", "ADJ", "ADV", "PROPN", "X", "", "PRON"}) {
        String lemma = lemmatizer.lemma(word, pos, Map.of());
        assertThat(lemma).isNotBlank().isEqualTo(lemma.toLowerCase(Locale.ROOT));
      }
    }
  }
}
