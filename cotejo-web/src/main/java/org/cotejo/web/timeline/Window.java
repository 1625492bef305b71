package org.cotejo.web.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cotejo.store.facet.Span;
import org.cotejo.store.facet.Tallied;

/// The days that a timeline shows.
///
/// @param first days since 1970
/// @param last likewise, inclusive
record Window(int first, int last) {
  /// Of the claims on either side: what a report of today tells of long ago, or plans, should not make all else a line.
  private static final double ASIDE = 0.03;
  /// How much shorter the timeline must get for that.
  private static final int WORTH = 2;

  /// @param spans that are known, at least one
  /// @param from narrowed to it
  /// @param to likewise
  static Window of(List<Tallied<Span>> spans, Optional<LocalDate> from, Optional<LocalDate> to) {
    Window all = of(spans, from, to, 0);
    Window most = of(spans, from, to, ASIDE);
    return WORTH * most.days() > all.days() ? all : most;
  }

  private static Window of(List<Tallied<Span>> spans, Optional<LocalDate> from, Optional<LocalDate> to, double aside) {
    int first = from.map(day -> (int) day.toEpochDay()).orElseGet(() -> beyond(spans, Span::firstDay, aside));
    int last = to.map(day -> (int) day.toEpochDay()).orElseGet(() -> -beyond(spans, span -> -span.lastDay(), aside));
    return new Window(first, Math.max(first, last));
  }

  /// The lowest day but for a few.
  private static int beyond(List<Tallied<Span>> spans, ToIntFunction<Span> day, double aside) {
    List<Tallied<Span>> sorted = spans.stream().sorted(Comparator.comparingInt(span -> day.applyAsInt(span.value()))).toList();
    double left = aside * sorted.stream().mapToInt(Tallied::count).sum();
    for (Tallied<Span> span : sorted) {
      left -= span.count();
      if (left <= 0) {
        return day.applyAsInt(span.value());
      }
    }
    return day.applyAsInt(sorted.getLast().value());
  }

  /// To whole periods.
  Window widened(Grain grain) {
    return new Window((int) grain.start(LocalDate.ofEpochDay(first)).toEpochDay(), (int) grain.next(grain.start(LocalDate.ofEpochDay(last))).toEpochDay() - 1);
  }

  int days() {
    return last - first + 1;
  }

  boolean meets(Span span) {
    return span.lastDay() >= first && span.firstDay() <= last;
  }

  /// Where a day begins.
  ///
  /// @return 0..100, of the drawing's width; days before and after lie at its ends
  double x(int day) {
    return 100.0 * (Math.clamp(day, first, last + 1) - first) / days();
  }

  /// How wide a span is drawn, the part of it that is shown.
  double width(Span span) {
    return x(span.lastDay() + 1) - x(span.firstDay());
  }
}
