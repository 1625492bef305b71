package org.cotejo.workspace.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
  private static final String TEXT = "Ana Ruiz and two\nofficers came. Later the officers left with Ana Ríos. Policemen too.";
  private static final ReportWords WORDS = new ReportWords(TEXT.replace("Ana R", "A•• R"), TEXT);
  private static final TextSpan SECOND = new TextSpan(TEXT.indexOf("Later"), TEXT.indexOf(" Policemen"));

  @Test
  void wordsAreTakenFromTheReportAsItIs() {
    assertThat(WORDS.find("TWO officers", SECOND)).as("capitals and line breaks").hasValue("two officers");
    assertThat(WORDS.find("A•• Ruiz;the officers", SECOND)).as("masked, several").hasValue("Ana Ruiz; the officers");
    assertThat(WORDS.find("A••", SECOND)).as("nearest").hasValue("Ana");
  }

  @Test
  void whatTheReportDoesNotSayIsNotFound() {
    assertThat(WORDS.find("Police", SECOND)).as("part of a word").isEmpty();
    assertThat(WORDS.find("the officers; soldiers", SECOND)).isEmpty();
    assertThat(WORDS.find("(.*)", SECOND)).isEmpty();
    assertThat(WORDS.find(" ; ", SECOND)).isEmpty();
    assertThatThrownBy(() -> new ReportWords("a", "ab")).hasMessageContaining("as long as");
  }
}
