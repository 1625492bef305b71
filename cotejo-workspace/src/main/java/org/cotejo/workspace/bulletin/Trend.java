package org.cotejo.workspace.bulletin;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.interval.CountInterval;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.workspace.wording.Wording;

/// Civilians killed month by month: a dot for the count, a line for its interval. A month of which nobody tells has a mark instead, which is not a 0.
final class Trend {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 230;
  private static final double LEFT = 40;
  private static final double TOP = 12;
  private static final double BOTTOM = 190;
  private static final double DOT = 4;
  private static final int MOST_TICKS = 6;

  private final Wording wording;

  Trend(Wording wording) {
    this.wording = wording;
  }

  private record Month(Span span, OptionalLong count, double upper) {}

  Html of(Bulletin bulletin) {
    List<Month> months = new ArrayList<>();
    for (Map.Entry<Span, Tally> month : bulletin.months().entrySet()) {
      OptionalLong count = month.getValue().figures(bulletin.variant().key()).get(Quantity.CIVILIANS_KILLED);
      months.add(new Month(month.getKey(), count, count.isPresent() ? limits(count.getAsLong()).upper().orElse(0) : 0));
    }
    double step = step(months.stream().mapToDouble(Month::upper).max().orElse(1));
    double top = step * Math.ceil(Math.max(1, months.stream().mapToDouble(Month::upper).max().orElse(1)) / step);
    Svg svg = new Svg(WIDTH, HEIGHT, wording.of("bulletin.trend"));
    for (double tick = 0; tick <= top + step / 2; tick += step) {
      svg.line(tick == 0 ? "axis" : "grid", LEFT, y(tick, top), WIDTH, y(tick, top)).text("tick", "end", LEFT - 6, y(tick, top) + 4, wording.number(tick));
    }
    for (int i = 0; i < months.size(); i++) {
      month(svg, months.get(i), LEFT + (WIDTH - LEFT) * (i + 0.5) / months.size(), top, bulletin.period().meets(months.get(i).span()), i == 0);
    }
    return svg.html();
  }

  private void month(Svg svg, Month month, double x, double top, boolean own, boolean first) {
    if (month.count().isPresent()) {
      Interval limits = limits(month.count().getAsLong());
      double y = y(month.count().getAsLong(), top);
      svg.line(own ? "limits own" : "limits", x, y(limits.lower(), top), x, y(month.upper(), top)).circle(own ? "dot own" : "dot", x, y, DOT)
          .text(own ? "count own" : "count", "start", x + 6, y - 5, wording.number(month.count().getAsLong()));
    } else {
      svg.text("none", "middle", x, BOTTOM - 5, "–");
    }
    String name = month.span().from().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.of(wording.language().code()));
    svg.text("tick", "middle", x, BOTTOM + 16, name);
    if (first || month.span().from().getMonthValue() == 1) {
      svg.text("tick", "middle", x, BOTTOM + 32, String.valueOf(month.span().from().getYear()));
    }
  }

  private static Interval limits(long count) {
    return CountInterval.jeffreys(count, Interval.USUAL_LEVEL);
  }

  private static double y(double value, double top) {
    return BOTTOM - (BOTTOM - TOP) * value / top;
  }

  /// 1, 2 or 5 of a power of ten, so that there are six ticks at most.
  private static double step(double most) {
    for (double power = 1; ; power *= 10) {
      for (double step : new double[] {power, 2 * power, 5 * power}) {
        if (most / step <= MOST_TICKS) {
          return step;
        }
      }
    }
  }
}
