package org.cotejo.incidents.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Folding does what Unicode's categories say, as patterns over them would, only faster.
class FoldingTest {
  private static final List<String> PIECES = List.of("a", "B", "ñ", "Á", "ü", "n\u0303", "e\u0301", "İ", "ß", "9", "²", "Ⅷ", "٣", "Σ", "я", "字", "ʰ", "ǅ", "💥", "𝒜", "\uD83D", " ", "-", ".", "'", "\n", "\u20DD");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(random.nextBoolean() ? PIECES.size() : 2)));
    }
    return text.toString();
  }

  @Test
  void takesCaseAndMarksAway() {
    Random random = new Random(1);
    Pattern marks = Pattern.compile("\\p{M}+");
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      assertThat(Folding.fold(text)).isEqualTo(marks.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void wordsAreLettersMarksAndNumbersInARow() {
    Random random = new Random(2);
    Pattern words = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      assertThat(Folding.words(text).stream().map(Folding.Word::text))
          .isEqualTo(words.matcher(text).results().map(MatchResult::group).filter(word -> word.length() > 2).map(Folding::fold).toList());
    }
  }

  @Test
  void theFirstWordOfASentenceCountsAsSmall() {
    assertThat(Folding.words("Hombres de Arenal. Dos Murieron")).extracting(Folding.Word::capital).containsExactly(false, true, false, true);
  }

  @Test
  void setsOfFewTextsAreAsOthers() {
    assertThat(Sets.small(List.of("b", "a", "b"))).containsExactly("a", "b").isEqualTo(Set.of("a", "b")).hasSameHashCodeAs(Set.of("a", "b"));
    assertThat(Sets.small(List.of("b", "a", "c"))).contains("c").doesNotContain("d");
    assertThat(Sets.small(List.of())).isEmpty();
  }
}
