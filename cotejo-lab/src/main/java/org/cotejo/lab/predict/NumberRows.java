package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.math.MathContext;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.number.NumberMention.Kind;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// The numbers of a sentence as the number models of `dates_numbers` want them; bounds and ranges are [NumberRanges].
enum NumberRows {
  /// Each number by its digits or words.
  NUMBERS,
  ORDINALS;

  /// Figures that the set prints.
  private static final MathContext FIFTEEN = new MathContext(15);

  void add(String text, NumberFinder finder, Language language, ArrayNode rows) {
    Spans spans = new Spans(text);
    for (NumberMention mention : finder.find(text, spans.all())) {
      if (isWanted(mention)) {
        TextSpan span = mention.digits();
        rows.add(spans.object(span).put("value", value(text, mention, language)));
      }
    }
  }

  private boolean isWanted(NumberMention mention) {
    boolean ordinal = mention.kind() == Kind.ORDINAL;
    return switch (this) {
      case ORDINALS -> ordinal;
      case NUMBERS -> !ordinal && mention.count().low().isPresent() && mention.kind() != Kind.NEGATION;
    };
  }

  private static String value(String text, NumberMention mention, Language language) {
    double value = parts(mention, mention.count().low().orElse(0));
    String written = plain(isNegative(text, mention.digits().begin()) ? -value : value);
    return language == Language.ES ? written.replace('.', ',') : written;
  }

  /// A minus sign that is no hyphen and no bullet stands at the figure and behind no word.
  private static boolean isNegative(String text, int begin) {
    return begin > 0 && text.charAt(begin - 1) == '-' && (begin == 1 || Character.isWhitespace(text.charAt(begin - 2)));
  }

  /// A share in words is a part of one.
  static double parts(NumberMention mention, double value) {
    return mention.kind() == Kind.PERCENT && !mention.text().contains("%") ? value / 100 : value;
  }

  static String plain(double value) {
    return new BigDecimal(value).round(FIFTEEN).stripTrailingZeros().toPlainString();
  }
}
