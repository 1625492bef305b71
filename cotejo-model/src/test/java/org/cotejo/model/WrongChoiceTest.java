package org.cotejo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.junit.jupiter.api.Test;

class WrongChoiceTest {
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  @Test
  void saysWhatWasFoundInEitherLanguage() {
    WrongChoice wrong = new WrongChoice("period", "julio");
    assertThat(wrong).hasMessageStartingWith("\"julio\" is no period");
    assertThat(wrong.in(Language.ES)).startsWith("«julio» no es un período").contains("2015-07");
    assertThat(WrongChoice.said(wrong, Language.ES)).isEqualTo(wrong.in(Language.ES));
    assertThat(WrongChoice.said(new IllegalArgumentException("as it is"), Language.ES)).isEqualTo("as it is");
    IllegalStateException before = new IllegalStateException();
    assertThat(WrongChoice.because(before, "day", "x")).hasCause(before);
  }

  @Test
  void textsOfBothLanguagesHaveTheSameGaps() {
    assertThat(DataFile.rows(WrongChoice.FILE, "key", "en", "es")).isNotEmpty().allSatisfy(row -> {
      assertThat(row.cell("es")).as(row.cell("key")).isNotEmpty().isNotEqualTo(row.cell("en"));
      assertThat(gaps(row.cell("es"))).as(row.cell("key")).isEqualTo(gaps(row.cell("en")));
    });
  }

  @Test
  void aTextThatIsMissingIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> new WrongChoice("no such key")).isInstanceOf(DataException.class);
  }

  private static TreeSet<String> gaps(String text) {
    return new TreeSet<>(GAP.matcher(text).results().map(MatchResult::group).toList());
  }
}
