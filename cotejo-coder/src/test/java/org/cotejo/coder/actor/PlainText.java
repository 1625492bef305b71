package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Text split into sentences and words by the simplest means, untagged: what the reading must do with words alone.
final class PlainText {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}\\.(?:\\p{L}\\.)+|['’]s\\b|[\\p{L}\\p{N}]+(?:[-'’](?!s\\b)[\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]+");

  private PlainText() {}

  /// One sentence a line.
  static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = SENTENCE.matcher(text);
    while (line.find()) {
      sentences.add(sentence(text, sentences.size() + 1, new TextSpan(line.start(), line.end())));
    }
    return sentences;
  }

  private static Sentence sentence(String text, int number, TextSpan span) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(span.begin(), span.end());
    while (word.find()) {
      TextSpan at = new TextSpan(word.start(), word.end());
      tokens.add(new Token(tokens.size(), at, word.group(), word.group().toLowerCase(), "X", Map.of(), -1, ""));
    }
    return new Sentence(number, span, tokens);
  }
}
