package org.cotejo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueLexiconTest {

  @ParameterizedTest
  @EnumSource
  void noLineHasAWordTwice(Language language) {
    assertThat(CueLexicon.rows(language)).allSatisfy(row -> assertThat(row.list("words")).as(row.where()).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @EnumSource
  void everyVerbTakesSomething(Language language) {
    assertThat(CueLexicon.rows(language)).filteredOn(row -> row.constant("kind", Cue.Kind.class).isVerb())
        .allSatisfy(row -> assertThat(row.words("takes")).as(row.where()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void thePhrasesAreAskedTheLongestFirst(Language language) {
    CueLexicon lexicon = CueLexicon.load(language);
    List<List<String>> phrases = CueLexicon.rows(language).stream().filter(row -> row.constant("kind", Cue.Kind.class) == Cue.Kind.PHRASE)
        .flatMap(row -> row.list("words").stream()).map(words -> List.of(words.split(" "))).toList();
    assertThat(phrases).isNotEmpty().allSatisfy(phrase -> assertThat(lexicon.phrases(word(phrase.getFirst())))
        .contains(phrase).isSortedAccordingTo((a, b) -> Integer.compare(b.size(), a.size())));
  }

  private static Token word(String form) {
    return new Token(0, new TextSpan(0, form.length()), form, form, "X", Map.of(), -1, "");
  }
}
