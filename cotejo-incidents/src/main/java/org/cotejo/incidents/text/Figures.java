package org.cotejo.incidents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the figures of a sentence.
///
/// Digits in threes are grouped by comma, and in Spanish by point or blank too; a point or comma before another number of digits opens decimals,
/// since Mexican and Spanish prose write them differently. Digits that belong to a name, a time, a score, a range or a date in digits ("AK-47",
/// "10:30", "3-0", "12/05") are no figures.
public final class Figures {
  private static final Pattern TOKEN = Pattern.compile("\\d[\\d.,:/\\u00a0\\u202f–-]*(?<=\\d)|[\\p{L}\\p{M}]+");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?![\\d.,]*\\d)");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");
  private static final int BOUND_WORDS = 3;
  private static final Figures ENGLISH = new Figures(Language.EN);
  private static final Figures SPANISH = new Figures(Language.ES);

  private final Language language;
  private final NumberWords words;
  private final Pattern grouped;

  private Figures(Language language) {
    this.language = language;
    this.words = NumberWords.of(language);
    this.grouped = Pattern.compile(language == Language.ES
        ? "[1-9]\\d{0,2}(?:([.,\\u00a0\\u202f ])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d{1,2})?"
        : "[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  }

  /// The reader of a language.
  public static Figures of(Language language) {
    return switch (language) {
      case EN -> ENGLISH;
      case ES -> SPANISH;
    };
  }

  /// The figures in a stretch of text, in order.
  public List<Figure> in(String text, TextSpan stretch) {
    List<Token> tokens = tokens(text, stretch);
    List<Figure> figures = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      NumberReader reader = new NumberReader(words, tokens, text);
      int end = reader.read(at);
      if (end > at) {
        TextSpan span = tokens.get(at).span().union(tokens.get(end - 1).span());
        figures.add(new Figure(span, reader.value(), reader.grain(), bound(tokens, at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return figures;
  }

  /// A word, or a number in digits.
  ///
  /// @param form without case and accents, empty for digits
  /// @param digits what the digits say, empty for a word
  record Token(String form, TextSpan span, Optional<Digits> digits) {}

  /// @param grain the worth of the last digit that counts
  record Digits(double value, double grain) {}

  private List<Token> tokens(String text, TextSpan stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(stretch.begin(), stretch.end());
    int at = stretch.begin();
    while (at < stretch.end() && matcher.region(at, stretch.end()).find()) {
      TextSpan span = whole(text, new TextSpan(matcher.start(), matcher.end()), stretch.end());
      at = span.end();
      if (Character.isDigit(text.charAt(span.begin()))) {
        tokens.add(new Token("", span, named(text, span) ? Optional.empty() : digits(span.of(text))));
      } else {
        tokens.add(new Token(Word.fold(span.of(text)), span, Optional.empty()));
      }
    }
    return tokens;
  }

  /// In Spanish a blank may stand between groups of three: "5 172".
  private TextSpan whole(String text, TextSpan span, int end) {
    Matcher spaced = SPACED.matcher(text).region(span.begin(), end);
    return language == Language.ES && spaced.lookingAt() && spaced.end() > span.end() ? new TextSpan(span.begin(), spaced.end()) : span;
  }

  /// Whether the digits are part of a name: "AK-47", "G20", "9mm", "1990s".
  private static boolean named(String text, TextSpan span) {
    int before = span.begin() - 1;
    int hyphen = before >= 0 && text.charAt(before) == '-' ? before - 1 : before;
    boolean letterBefore = hyphen >= 0 && Character.isLetterOrDigit(text.charAt(hyphen));
    boolean letterBehind = span.end() < text.length() && Character.isLetter(text.charAt(span.end()));
    return letterBefore || letterBehind;
  }

  private Optional<Digits> digits(String written) {
    if (PLAIN.matcher(written).matches() || grouped.matcher(written).matches()) {
      return Optional.of(grouped(written));
    }
    return DECIMAL.matcher(written).matches() ? Optional.of(decimal(written.replace(',', '.'))) : Optional.empty();
  }

  private Digits grouped(String written) {
    int fraction = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    boolean decimals = fraction >= 0 && written.length() - fraction - 1 != 3;
    String whole = (decimals ? written.substring(0, fraction) : written).replaceAll("\\D", "");
    return decimals ? decimal(whole + "." + written.substring(fraction + 1)) : new Digits(Double.parseDouble(whole), roundness(whole));
  }

  private static Digits decimal(String written) {
    return new Digits(Double.parseDouble(written), Math.pow(10, written.indexOf('.') + 1 - written.length()));
  }

  /// A large number that ends in zeros was rounded to them.
  private static double roundness(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
      zeros++;
    }
    return digits.length() > 3 && zeros > 1 ? Math.pow(10, zeros) : 1;
  }

  private Figure.Bound bound(List<Token> tokens, int begin, int end) {
    for (int length = BOUND_WORDS; length > 0; length--) {
      Figure.Bound before = lookUp(words.before(), tokens, begin - length, begin);
      Figure.Bound after = lookUp(words.after(), tokens, end, end + length);
      if (before != Figure.Bound.EXACT || after != Figure.Bound.EXACT) {
        return before == Figure.Bound.EXACT ? after : before;
      }
    }
    return Figure.Bound.EXACT;
  }

  private static Figure.Bound lookUp(Map<String, Figure.Bound> bounds, List<Token> tokens, int from, int to) {
    if (from < 0 || to > tokens.size()) {
      return Figure.Bound.EXACT;
    }
    String phrase = String.join(" ", tokens.subList(from, to).stream().map(Token::form).toList());
    return bounds.getOrDefault(phrase, Figure.Bound.EXACT);
  }
}
