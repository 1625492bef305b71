package org.cotejo.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.EventDate;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Span;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.http.Address;

/// Makes timelines of what is found.
public final class TimelineViews {
  /// A single claim still shows.
  private static final double LEAST_HEIGHT = 3;

  private TimelineViews() {}

  /// A timeline of what is found.
  ///
  /// @param all when what is found happened, also the undated
  /// @param here the page's address
  /// @param from what is found is narrowed to these days
  /// @param claims in order of time, if they are few enough for rows; else empty
  public static TimelineView view(List<Tallied<Span>> all, Address here, Optional<LocalDate> from, Optional<LocalDate> to, List<ClaimLine> claims) {
    Address bare = here.without("page", "grain");
    List<Tallied<Span>> known = all.stream().filter(one -> one.value().isKnown()).toList();
    int undated = count(all) - count(known);
    Address onlyUndated = bare.without("from", "to").with(Facet.DATED.code(), EventDate.Precision.NONE.code());
    if (known.isEmpty()) {
      return new TimelineView(true, "", List.of(), "", "", List.of(), 0, List.of(), List.of(), 0, 0, List.of(), undated, onlyUndated, 0, bare, 0, bare);
    }
    Window narrow = Window.of(known, from, to);
    Grain grain = here.first("grain").flatMap(Grain::named).filter(asked -> asked.suits(narrow)).orElse(Grain.usual(narrow));
    Window window = narrow.widened(grain);
    int[] counts = new int[window.days()];
    List<Tallied<Span>> vague = new ArrayList<>();
    known.stream().filter(one -> window.meets(one.value())).forEach(one -> {
      if (inOnePeriod(one.value(), grain)) {
        counts[one.value().firstDay() - window.first()] += one.count();
      } else {
        vague.add(one);
      }
    });
    Bars bars = new Bars(window, bare).with(vague, grain);
    List<TimelineView.Period> periods = periods(window, grain, counts, bare);
    int earlier = count(known.stream().filter(one -> one.value().lastDay() < window.first()).toList());
    int later = count(known.stream().filter(one -> one.value().firstDay() > window.last()).toList());
    return new TimelineView(true, grain.code(), choices(narrow, grain, bare), LocalDate.ofEpochDay(window.first()).toString(), LocalDate.ofEpochDay(window.last()).toString(), periods,
        periods.stream().mapToInt(TimelineView.Period::count).max().orElse(0), Ticks.of(window), bars.bars(), bars.lanes(), bars.undrawn(), Rows.of(claims, window), undated, onlyUndated,
        earlier, bare.without("from").with("to", LocalDate.ofEpochDay(window.first() - 1L).toString()), later, bare.without("to").with("from", LocalDate.ofEpochDay(window.last() + 1L).toString()));
  }

  private static int count(List<Tallied<Span>> spans) {
    return spans.stream().mapToInt(Tallied::count).sum();
  }

  private static boolean inOnePeriod(Span span, Grain grain) {
    return span.days() == 1 || grain.start(LocalDate.ofEpochDay(span.firstDay())).equals(grain.start(LocalDate.ofEpochDay(span.lastDay())));
  }

  private static List<TimelineView.Choice> choices(Window window, Grain chosen, Address bare) {
    return Arrays.stream(Grain.values()).filter(grain -> grain == chosen || grain.suits(window)).map(grain -> new TimelineView.Choice(grain.code(), grain == chosen, bare.with("grain", grain.code()))).toList();
  }

  /// @param counts by the day, from the window's first on
  private static List<TimelineView.Period> periods(Window window, Grain grain, int[] counts, Address bare) {
    List<TimelineView.Period> periods = new ArrayList<>();
    LocalDate start = LocalDate.ofEpochDay(window.first());
    while (start.toEpochDay() <= window.last()) {
      LocalDate next = grain.next(start);
      Span span = new Span((int) start.toEpochDay(), (int) next.toEpochDay() - 1);
      int count = Arrays.stream(counts, span.firstDay() - window.first(), span.lastDay() + 1 - window.first()).sum();
      Address only = bare.with("from", start.toString()).with("to", next.minusDays(1).toString());
      periods.add(new TimelineView.Period(start.toString(), next.minusDays(1).toString(), count, window.x(span.firstDay()), window.width(span), 0, only));
      start = next;
    }
    int highest = periods.stream().mapToInt(TimelineView.Period::count).max().orElse(1);
    return periods.stream().map(one -> new TimelineView.Period(one.start(), one.end(), one.count(), one.x(), one.width(), one.count() == 0 ? 0 : Math.max(LEAST_HEIGHT, 100.0 * one.count() / highest), one.only())).toList();
  }
}
