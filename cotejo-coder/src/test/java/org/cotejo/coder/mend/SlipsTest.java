package org.cotejo.coder.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The trees of `mend/slips.tsv`: what the parser made of whole sentences, and what they are mended to.
class SlipsTest {
  private static final Mending ENGLISH = new Mending(WordClasses.load(Language.EN));
  private static final Mending SPANISH = new Mending(WordClasses.load(Language.ES));

  /// @param mended head and relation of every word after mending
  record Slip(String mend, Language language, String text, List<String[]> words) {
    List<String> mended() {
      return words.stream().map(row -> row.length > 7 && !row[7].isEmpty() ? row[7] : row[5] + " " + row[6]).toList();
    }

    Sentence parsed() {
      List<Token> tokens = new ArrayList<>();
      int begin = 0;
      for (String[] row : words) {
        int found = text.indexOf(row[1], begin); // the two words of "del" stand nowhere
        TextSpan span = found < 0 ? new TextSpan(begin, begin) : new TextSpan(found, found + row[1].length());
        tokens.add(new Token(tokens.size(), span, row[1], row[2], row[3], features(row[4]), Integer.parseInt(row[5]), row[6]));
        begin = span.end();
      }
      return new Sentence(1, new TextSpan(0, text.length()), tokens);
    }

    @Override
    public String toString() {
      return mend + ": " + text;
    }
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsMended(Slip slip) {
    Sentence mended = (slip.language() == Language.EN ? ENGLISH : SPANISH).mend(slip.parsed());

    assertThat(slip.words()).as("words whose tie is another").anyMatch(row -> row.length > 7 && !row[7].isEmpty());
    assertThat(mended.tokens().stream().map(token -> token.head() + " " + token.relation())).containsExactlyElementsOf(slip.mended());
  }

  static Stream<Slip> slips() throws IOException {
    try (InputStream file = SlipsTest.class.getResourceAsStream("/mend/slips.tsv")) {
      return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")).skip(1).filter(block -> !block.isBlank()).map(SlipsTest::slip);
    }
  }

  private static Slip slip(String block) {
    List<String> lines = block.strip().lines().toList();
    String[] head = lines.getFirst().substring(2).split("\t");
    return new Slip(head[0], Language.valueOf(head[1].toUpperCase(Locale.ROOT)), head[2], lines.stream().skip(1).map(line -> line.split("\t", -1)).toList());
  }

  private static Map<String, String> features(String cell) {
    Map<String, String> features = new HashMap<>();
    for (String feature : cell.equals("_") ? new String[0] : cell.split("[|]")) {
      features.put(feature.substring(0, feature.indexOf('=')), feature.substring(feature.indexOf('=') + 1));
    }
    return features;
  }
}
