package org.cotejo.language.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every text, however broken.
class SegmenterInvariantsTest {
  private static final String[] PIECES = {
      "del", "Al", "detenerlo", "don't", "U.S.", "EE.UU.", "3.110", "1,5", "$", "US$", "%", "º", "...", "?!", ".", ",", "\"", "'", "’", "“", "”", "«",
      "»", "¿", "¡", "(", ")", "[", "--", "—", "-", "•", "/", "@", "#", "&", "http://x.y/(z)", "a@b.c", "👍🏽", "🇻🇪", "👨‍👩‍👧", "\uD83D", "\uDC00",
      "é", "e\u0301", "\u00AD", "\u200B", "\uFEFF", "\u0000", "漢字", "العربية", "Ωmega", "x", "GEN.", "No.", "\n", "\n\n", "\r\n", "\t", " ", " ", " ",
      "\u2028", "word", "Word", "WORD", "7", "0x1F", "_", "=", "*", "`", "``", "''", "'90s", "p.m.", "s'", "º.", "n't", "\u0301"};

  private static Segmenter segmenter(Language language) {
    return Segmenter.load(language, MorphologyDictionary.load(language));
  }

  private static String randomText(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(12) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void spansLieWhereTheyShouldAndNothingIsLost(Language language) {
    Segmenter segmenter = segmenter(language);
    Random random = new Random(7);
    for (int round = 0; round < 1_500; round++) {
      String text = randomText(random, 1 + random.nextInt(60));
      int middle = random.nextInt(text.length() + 1);
      List<TextSpan> regions = List.of(new TextSpan(0, middle), new TextSpan(middle, text.length()));
      List<Sentence> sentences = segmenter.segment(text, regions);
      check(text, sentences);
      assertThat(segmenter.segment(text, regions)).isEqualTo(sentences);
    }
  }

  private static void check(String text, List<Sentence> sentences) {
    BitSet covered = new BitSet();
    int from = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.number()).isEqualTo(i + 1);
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(from);
      assertThat(sentence.tokens()).isNotEmpty();
      from = sentence.span().end();
      int last = sentence.span().begin();
      for (Token token : sentence.tokens()) {
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().isEmpty()).isFalse();
        assertThat(token.form()).isNotBlank();
        last = token.span().begin();
        covered.set(token.span().begin(), token.span().end());
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered.get(i) || Chars.isSpace(text.charAt(i))).as("character %d of %s", i, text).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTextTakesLinearTime(Language language) {
    Segmenter segmenter = segmenter(language);
    for (String piece : List.of("a", ".", "a.", "a-", "'", "\"", "1-", "1.", "@", "a@", "(", ") ", "\n", "a\n", "-\n", "http://", "\uD83D\uDE00\u200D", "A. ", "co-", "lo",
        "n't", "á", ". ", "\" ", "word ", "www.", "a'b")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeout(Duration.ofSeconds(5), () -> segmenter.segment(text, List.of(new TextSpan(0, text.length()))), piece);
    }
  }

  @Test
  void noSentenceCrossesARegion() {
    String text = "The police left and the crowd stayed.";
    assertThat(segmenter(Language.EN).segment(text, List.of(new TextSpan(0, 15), new TextSpan(15, 37)))).extracting(s -> s.span().of(text))
        .containsExactly("The police left", "and the crowd stayed.");
  }
}
