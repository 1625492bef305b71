package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.number.NumberMention.Kind;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// The numbers of a sentence as the number models of `dates_numbers` want them.
enum NumberRows {
  /// Each number by its digits or words.
  NUMBERS,
  /// Bounds and ranges as intervals.
  RANGES,
  ORDINALS;

  void add(String text, NumberFinder finder, Language language, ArrayNode rows) {
    Spans spans = new Spans(text);
    for (NumberMention mention : finder.find(text, spans.all())) {
      TextSpan span = this == RANGES ? mention.span() : mention.digits();
      if (isWanted(mention)) {
        rows.add(spans.object(span).put("value", value(mention, language)));
      }
    }
  }

  private boolean isWanted(NumberMention mention) {
    boolean ordinal = mention.kind() == Kind.ORDINAL;
    return switch (this) {
      case ORDINALS -> ordinal;
      case NUMBERS -> !ordinal && mention.count().low().isPresent() && mention.kind() != Kind.NEGATION;
      case RANGES -> mention.count() instanceof Count.AtLeast || mention.count() instanceof Count.AtMost || mention.count() instanceof Count.Between;
    };
  }

  private String value(NumberMention mention, Language language) {
    if (this == RANGES) {
      return switch (mention.count()) {
        case Count.AtLeast(double least) -> "(" + plain(least) + ",)";
        case Count.AtMost(double most) -> "(," + plain(most) + ")";
        case Count.Between(double least, double most) -> "[" + plain(least) + "," + plain(most) + ")";
        default -> "";
      };
    }
    double value = mention.count().low().orElse(0);
    String written = plain(mention.kind() == Kind.PERCENT && !mention.text().contains("%") ? value / 100 : value);
    return language == Language.ES ? written.replace('.', ',') : written;
  }

  private static String plain(double value) {
    return new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString();
  }
}
