package org.cotejo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cotejo.coder.lexicon.Resources;
import org.cotejo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CueLexiconTest {

  @ParameterizedTest
  @EnumSource
  void everyLineHasAKindAndNoWordTwice(Language language) {
    for (List<String> row : rows(language)) {
      assertThat(Cue.Kind.values()).extracting(kind -> kind.name().toLowerCase(Locale.ROOT)).contains(row.get(1));
      assertThat(Arrays.asList(row.get(0).split(";"))).as(row.get(0))
          .doesNotHaveDuplicates().doesNotContain("").allMatch(word -> word.equals(word.strip()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVerbTakesSomething(Language language) {
    assertThat(rows(language)).filteredOn(row -> Cue.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)).isVerb())
        .allSatisfy(row -> assertThat(row.get(2)).as(row.get(0)).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void thePhrasesAreAskedTheLongestFirst(Language language) {
    assertThat(CueLexicon.load(language).phrases()).isSortedAccordingTo((a, b) -> Integer.compare(b.size(), a.size())).isNotEmpty();
  }

  private static List<List<String>> rows(Language language) {
    return Resources.table("lexicon/" + language.code() + "/cues.tsv", 3);
  }
}
