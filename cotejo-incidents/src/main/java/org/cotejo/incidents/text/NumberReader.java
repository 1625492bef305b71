package org.cotejo.incidents.text;

import java.util.List;
import org.cotejo.incidents.text.Figures.Digits;
import org.cotejo.incidents.text.Figures.Token;

/// Reads one number from tokens: digits, words, or both ("3 mil 200", "two hundred and five", "1.2 million").
final class NumberReader {
  private static final double HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private final NumberWords words;
  private final List<Token> tokens;
  private final String text;

  /// What is multiplied already, and what a further scale would multiply.
  private double total;
  private double current;
  private double grain = 1;
  private double lastScale = Double.MAX_VALUE;

  NumberReader(NumberWords words, List<Token> tokens, String text) {
    this.words = words;
    this.tokens = tokens;
    this.text = text;
  }

  double value() {
    return total + current;
  }

  double grain() {
    return grain;
  }

  /// The position behind the number that begins at a token, or that token itself if none does.
  int read(int from) {
    int at = from;
    while (at < tokens.size() && (at == from || adjacent(at))) {
      int next = step(at, at == from);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int step(int at, boolean first) {
    Token token = tokens.get(at);
    if (token.digits().isPresent()) {
      return first || (current == 0 && token.digits().get().value() < lastScale) ? digits(token.digits().get(), at) : at;
    }
    Double scale = words.scales().get(token.form());
    if (scale != null) {
      return scale < lastScale ? scaled(scale, at) : at;
    }
    if (first) {
      return added(at) ? at + 1 : at;
    }
    return added(at) ? at + 1 : joined(at);
  }

  private int digits(Digits digits, int at) {
    current = digits.value();
    grain = digits.grain();
    return at + 1;
  }

  private int scaled(double scale, int at) {
    double times = current == 0 ? 1 : current;
    grain = (current == 0 ? 1 : grain) * scale;
    if (scale < THOUSAND) {
      current = times * scale;
    } else {
      total += times * scale;
      current = 0;
      lastScale = scale;
    }
    return half(at + 1, scale);
  }

  private int half(int at, double scale) {
    for (String half : words.halves()) {
      int length = half.split(" ").length;
      if (at + length <= tokens.size() && half.equals(String.join(" ", tokens.subList(at, at + length).stream().map(Token::form).toList()))) {
        total += scale / 2;
        grain = scale / 2;
        return at + length;
      }
    }
    return at;
  }

  /// Adds a number word if it fits into the zeros of what stands before it.
  private boolean added(int at) {
    double value = words.adds().getOrDefault(tokens.get(at).form(), Double.MAX_VALUE);
    boolean fits = value < zeros() && value < lastScale;
    if (fits) {
      current += value;
      grain = 1;
    }
    return fits;
  }

  private int joined(int at) {
    double least = words.joins().getOrDefault(tokens.get(at).form(), Double.MAX_VALUE);
    boolean open = at + 1 < tokens.size() && adjacent(at + 1) && opens(least);
    return open && added(at + 1) ? at + 2 : at;
  }

  /// Whether the number ends in the zeros that a joint needs: "y" stands behind tens only, "and" behind hundreds or more.
  private boolean opens(double least) {
    return least < HUNDRED ? zeros() == least && current % HUNDRED > 2 * least : current > 0 && zeros() >= least;
  }

  /// 10, 100 ... as many zeros as the number ends in; nothing limits what is added to nothing.
  private double zeros() {
    if (current == 0) {
      return Double.MAX_VALUE;
    }
    double power = 1;
    while (current % (power * 10) == 0) {
      power *= 10;
    }
    return power;
  }

  private boolean adjacent(int at) {
    String between = text.substring(tokens.get(at - 1).span().end(), tokens.get(at).span().begin());
    return between.isBlank() && between.length() < 3 || between.equals("-");
  }
}
