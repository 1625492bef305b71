package org.cotejo.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Span;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;

/// What is known less finely than by period: bars above each other, where they overlap.
final class Bars {
  private static final int MOST_LANES = 8;
  /// Bars that are drawn each with its own days.
  private static final int MOST = 40;
  private static final int WEEK = 7;

  private final Window window;
  private final Address here;
  private final List<TimelineView.Bar> bars = new ArrayList<>();
  /// Of each lane where its last bar ends; bars come in order of their beginnings.
  private final List<Integer> ends = new ArrayList<>();
  private int undrawn;

  Bars(Window window, Address here) {
    this.window = window;
    this.here = here;
  }

  Bars with(List<Tallied<Span>> spans, Grain grain) {
    List<Tallied<Span>> drawn = spans.size() <= MOST ? spans : joined(spans, grain);
    drawn.stream().sorted(Comparator.comparingInt((Tallied<Span> one) -> Math.max(window.first(), one.value().firstDay())).thenComparing(one -> -one.value().days())).forEach(this::add);
    return this;
  }

  /// Many weeks that run from one month into the next are one bar over both: from afar they cannot be told apart.
  private static List<Tallied<Span>> joined(List<Tallied<Span>> spans, Grain grain) {
    Map<Span, Integer> counts = new TreeMap<>(Comparator.comparingInt(Span::firstDay).thenComparingInt(Span::lastDay));
    spans.forEach(one -> counts.merge(widened(one.value(), grain), one.count(), Integer::sum));
    return counts.entrySet().stream().map(entry -> new Tallied<>(entry.getKey(), entry.getValue())).toList();
  }

  private static Span widened(Span span, Grain grain) {
    LocalDate first = grain.start(LocalDate.ofEpochDay(span.firstDay()));
    LocalDate last = grain.next(grain.start(LocalDate.ofEpochDay(span.lastDay())));
    return new Span((int) first.toEpochDay(), (int) last.toEpochDay() - 1);
  }

  private void add(Tallied<Span> one) {
    int lane = 0;
    while (lane < ends.size() && ends.get(lane) >= Math.max(window.first(), one.value().firstDay())) {
      lane++;
    }
    if (lane == MOST_LANES) {
      undrawn += one.count();
      return;
    }
    if (lane == ends.size()) {
      ends.add(one.value().lastDay());
    } else {
      ends.set(lane, one.value().lastDay());
    }
    bars.add(bar(one.value(), one.count(), lane));
  }

  private TimelineView.Bar bar(Span span, int count, int lane) {
    String start = LocalDate.ofEpochDay(span.firstDay()).toString();
    String end = LocalDate.ofEpochDay(span.lastDay()).toString();
    String precision = precision(span);
    Address within = here.with("from", start).with("to", end);
    return new TimelineView.Bar(start, end, precision, count, window.x(span.firstDay()), window.width(span), lane, precision.equals("range") ? within : within.with(Facet.DATED.code(), precision));
  }

  /// As the claim has it, as far as its days tell.
  private static String precision(Span span) {
    LocalDate start = LocalDate.ofEpochDay(span.firstDay());
    LocalDate after = LocalDate.ofEpochDay(span.lastDay() + 1L);
    if (start.getDayOfYear() == 1 && after.equals(start.plusYears(1))) {
      return Grain.YEAR.code();
    }
    if (start.getDayOfMonth() == 1 && after.equals(start.plusMonths(1))) {
      return Grain.MONTH.code();
    }
    return span.days() == WEEK ? Grain.WEEK.code() : "range";
  }

  List<TimelineView.Bar> bars() {
    return bars;
  }

  int lanes() {
    return ends.size();
  }

  /// Claims for which there was no lane.
  int undrawn() {
    return undrawn;
  }
}
