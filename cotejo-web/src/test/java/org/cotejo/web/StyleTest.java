package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The style sheet is whole: one brace too few, and browsers drop all that stands behind it without a word.
class StyleTest {

  @Test
  void everyBlockIsClosedBeforeTheNextSectionBegins() throws IOException {
    int open = 0;
    int number = 0;
    for (String line : Files.readAllLines(Path.of("src/main/resources/org/cotejo/web/assets/workbench.css"))) {
      number++;
      if (line.startsWith("/* ---")) {
        assertThat(open).as("blocks open at line " + number).isZero();
      }
      open += (int) line.chars().filter(c -> c == '{').count() - (int) line.chars().filter(c -> c == '}').count();
      assertThat(open).as("blocks open behind line " + number).isNotNegative();
    }
    assertThat(open).isZero();
  }
}
