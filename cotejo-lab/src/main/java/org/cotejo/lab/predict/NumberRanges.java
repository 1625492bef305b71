package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.model.Count;
import org.cotejo.model.TextSpan;

/// Bounds and ranges as the intervals of `dates_numbers`: `(20,35]`, open where the bound itself is left out, and at the upper end of a
/// plain range. A lower and an upper bound that stand together are one interval.
final class NumberRanges {

  /// Characters between two bounds that stand together.
  private static final int NEAR = 6;

  private NumberRanges() {}

  /// @param closed whether the end belongs to the interval
  private record End(OptionalDouble value, boolean closed) {
    static final End OPEN = new End(OptionalDouble.empty(), false);
  }

  private record Interval(TextSpan span, End low, End high) {
    /// The two as one, if one bounds from below and the other from above.
    Optional<Interval> and(Interval next, String text) {
      boolean near = next.span.begin() - span.end() <= NEAR && text.substring(span.end(), next.span.begin()).indexOf('.') < 0;
      TextSpan both = new TextSpan(span.begin(), next.span.end());
      Interval joined = high.value.isEmpty() ? new Interval(both, low, next.high) : new Interval(both, next.low, high);
      boolean halves = high.value.isEmpty() ? next.low.value.isEmpty() : low.value.isEmpty() && next.high.value.isEmpty();
      return near && halves && joined.low.value.orElse(0) < joined.high.value.orElse(0) ? Optional.of(joined) : Optional.empty();
    }

    String write() {
      return (low.closed ? "[" : "(") + write(low) + "," + write(high) + (high.closed ? "]" : ")");
    }

    private static String write(End end) {
      return end.value.isPresent() ? NumberRows.plain(end.value.getAsDouble()) : "";
    }
  }

  static void add(String text, NumberFinder finder, ArrayNode rows) {
    Spans spans = new Spans(text);
    List<Interval> found = new ArrayList<>();
    for (NumberMention mention : finder.find(text, spans.all())) {
      interval(mention).ifPresent(interval -> join(found, interval, text));
    }
    found.forEach(interval -> rows.add(spans.object(interval.span).put("value", interval.write())));
  }

  private static void join(List<Interval> found, Interval interval, String text) {
    Optional<Interval> joined = found.isEmpty() ? Optional.empty() : found.getLast().and(interval, text);
    joined.ifPresentOrElse(both -> found.set(found.size() - 1, both), () -> found.add(interval));
  }

  private static Optional<Interval> interval(NumberMention mention) {
    return switch (mention.count()) {
      case Count.AtLeast(double least) -> Optional.of(new Interval(mention.span(), end(mention, least, !mention.strict()), End.OPEN));
      case Count.AtMost(double most) -> Optional.of(new Interval(mention.span(), End.OPEN, end(mention, most, !mention.strict())));
      case Count.Between(double least, double most) -> Optional.of(new Interval(mention.span(), end(mention, least, true), end(mention, most, false)));
      default -> Optional.empty();
    };
  }

  private static End end(NumberMention mention, double value, boolean closed) {
    return new End(OptionalDouble.of(NumberRows.parts(mention, value)), closed);
  }
}
