package org.cotejo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.Language;
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
    assertThat(CueLexicon.load(language).phrases()).isSortedAccordingTo((a, b) -> Integer.compare(b.size(), a.size())).isNotEmpty();
  }
}
