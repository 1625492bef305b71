package org.cotejo.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassesTest {

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheClassesThatCodeAsksFor(Language language) {
    assertThat(WordClasses.load(language).all()).containsKeys(Stream.of(WordClass.values()).map(WordClass::written).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreInSmallLetters(Language language) {
    assertThat(WordClasses.load(language).all()).allSatisfy((name, words) ->
        assertThat(words).as(name).allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT))));
  }

  @Test
  void linesOfOneClassAddUp() {
    assertThat(WordClasses.load(Language.EN).get(WordClass.TARGET)).contains("station", "crowd");
  }

  @Test
  void alternativesMatchTheLongestPhrase() {
    String words = WordClasses.load(Language.ES).alternatives(WordClass.PLACE_PREPOSITION);
    assertThat("cerca de la frontera".replaceFirst(words, "")).isEqualTo(" la frontera");
  }
}
