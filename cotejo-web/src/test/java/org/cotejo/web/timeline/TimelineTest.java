package org.cotejo.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.cotejo.store.facet.ClaimColumnsBuilder.Measures;
import org.cotejo.store.facet.Span;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.junit.jupiter.api.Test;

/// Nothing is drawn finer than it is known, nothing is lost, and every period leads to its days.
class TimelineTest {
  private static final Address HERE = Address.of("/search").with("view", "timeline");
  private static final Tallied<Span> UNDATED = new Tallied<>(new Span(Measures.NO_DAY, Measures.NO_DAY), 7);

  private static Tallied<Span> some(int count, String first, String last) {
    return new Tallied<>(new Span((int) LocalDate.parse(first).toEpochDay(), (int) LocalDate.parse(last).toEpochDay()), count);
  }

  private static TimelineView of(List<Tallied<Span>> spans, Address here) {
    return TimelineViews.view(spans, here, Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void aDayIsCountedAndAMonthIsABarOverItsDays() {
    TimelineView view = of(List.of(some(3, "2024-05-03", "2024-05-03"), some(2, "2024-05-01", "2024-05-31"), some(1, "2024-05-20", "2024-05-26"), UNDATED), HERE);
    assertThat(view.grain()).isEqualTo("day");
    assertThat(view.periods()).hasSize(31).filteredOn(period -> period.count() > 0).singleElement().satisfies(day -> {
      assertThat(day.count()).isEqualTo(3);
      assertThat(day.height()).isEqualTo(100);
      assertThat(day.only()).isEqualTo(HERE.with("from", "2024-05-03").with("to", "2024-05-03"));
    });
    assertThat(view.bars()).extracting(TimelineView.Bar::precision, TimelineView.Bar::count, TimelineView.Bar::lane).containsExactly(
        tuple("month", 2, 0), tuple("week", 1, 1));
    assertThat(view.bars().getFirst().width()).isCloseTo(100, Offset.offset(1e-9));
    assertThat(view.bars().getFirst().only()).isEqualTo(HERE.with("from", "2024-05-01").with("to", "2024-05-31").with("dated", "month"));
    assertThat(view.undated()).isEqualTo(7);
    assertThat(view.onlyUndated().has("dated", "none")).isTrue();
  }

  @Test
  void byMonthAMonthIsFineEnough() {
    TimelineView view = of(List.of(some(3, "2024-05-03", "2024-05-03"), some(2, "2024-05-01", "2024-05-31"), some(4, "2024-01-01", "2024-12-31")), HERE.with("grain", "month"));
    assertThat(view.grain()).isEqualTo("month");
    assertThat(view.periods()).hasSize(12).filteredOn(period -> period.count() > 0).extracting(TimelineView.Period::count).containsExactly(5);
    assertThat(view.bars()).extracting(TimelineView.Bar::precision).containsExactly("year");
  }

  @Test
  void everyDatedClaimIsInOnePeriodOneBarOrCountedAside() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      List<Tallied<Span>> spans = new ArrayList<>();
      int reach = 1 << random.nextInt(1, 14);
      for (int i = 0; i < 80; i++) {
        int first = 15_000 + random.nextInt(reach);
        spans.add(new Tallied<>(new Span(first, first + (random.nextBoolean() ? 0 : random.nextInt(400))), 1 + random.nextInt(5)));
      }
      String grain = List.of("", "day", "week", "month", "year", "century").get(random.nextInt(6));
      TimelineView view = of(spans, HERE.with("grain", grain));
      int told = view.periods().stream().mapToInt(TimelineView.Period::count).sum() + view.bars().stream().mapToInt(TimelineView.Bar::count).sum() + view.undrawn() + view.earlier() + view.later();
      assertThat(told).isEqualTo(spans.stream().mapToInt(Tallied::count).sum());
      assertThat(view.periods().stream().mapToDouble(TimelineView.Period::width).sum()).isCloseTo(100, Offset.offset(1e-6));
      assertThat(view.periods().size()).isLessThanOrEqualTo(430);
      assertThat(view.ticks().size()).isBetween(1, 8);
      for (TimelineView.Bar one : view.bars()) {
        assertThat(view.bars()).filteredOn(other -> other != one && other.lane() == one.lane()).noneMatch(other -> other.x() < one.x() + one.width() - 1e-9 && one.x() < other.x() + other.width() - 1e-9);
      }
    }
  }

  @Test
  void aReportOfLongAgoDoesNotMakeAllElseALine() {
    TimelineView view = of(List.of(some(60, "2024-05-03", "2024-05-03"), some(40, "2024-05-30", "2024-05-30"), some(1, "1810-04-19", "1810-04-19")), HERE);
    assertThat(view.first()).isEqualTo("2024-05-03");
    assertThat(view.earlier()).isEqualTo(1);
    assertThat(view.onlyEarlier()).isEqualTo(HERE.with("to", "2024-05-02"));
  }

  @Test
  void daysThatAreAskedForAreShownEvenIfNothingHappened() {
    TimelineView view = TimelineViews.view(List.of(some(1, "2024-05-03", "2024-05-03")), HERE, Optional.of(LocalDate.parse("2024-01-01")), Optional.of(LocalDate.parse("2024-06-30")), List.of());
    assertThat(view.grain()).isEqualTo("week");
    assertThat(view.first()).isEqualTo("2024-01-01");
    assertThat(view.last()).isEqualTo("2024-06-30");
    assertThat(of(List.of(UNDATED), HERE).periods()).isEmpty();
  }
}
