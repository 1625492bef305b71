package org.cotejo.indicators.displacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnoxTest {
  @Test
  void knoxsChildren() {
    Knox knox = new Knox(5, 152, 25, 4560);
    assertThat(knox.expected()).isCloseTo(0.833, within(5e-4));
    assertThat(knox.poissonP()).isLessThan(0.01);
  }

  @Test
  void aDocumentedTable() {
    Knox knox = new Knox(204, 204 + 1295, 204 + 6613, 204 + 1295 + 6613 + 48168);
    assertThat(knox.expected()).isCloseTo(181.5686, within(5e-5));
    assertThat(knox.poissonPBeyond()).isCloseTo(0.04649, within(5e-6));
    assertThat(knox.poissonP()).isGreaterThan(knox.poissonPBeyond());
  }

  @Test
  void bandsHoldTheirBeginAndNotTheirEnd() {
    assertThat(new Band(0, 100).holds(100)).isFalse();
    assertThat(new Band(100, 200).holds(100)).isTrue();
    assertThat(new Band(0, 100)).hasToString("[0,100)");
    assertThatThrownBy(() -> new Band(3, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eventsThatBreedEventsStandOut() {
    List<Occurrence> bred = events(40, true);
    assertThat(Knox.permutationP(bred, new Band(0, 1), new Band(0, 2), 199, 1)).isLessThan(0.02);
    NearRepeat table = NearRepeat.of(bred, List.of(new Band(0, 1), new Band(1, 2)), List.of(new Band(0, 2), new Band(2, 10)), 199, 1);
    assertThat(table.cells()).hasSize(4);
    assertThat(table.cells().getFirst().ratio()).isGreaterThan(2);
    assertThat(table).isEqualTo(NearRepeat.of(bred, List.of(new Band(0, 1), new Band(1, 2)), List.of(new Band(0, 2), new Band(2, 10)), 199, 1));
  }

  @Test
  void unrelatedEventsDoNot() {
    assertThat(Knox.permutationP(events(80, false), new Band(0, 1), new Band(0, 2), 199, 1)).isGreaterThan(0.05);
  }

  @Test
  void permutationsExpectWhatTheMarginsDo() {
    List<Occurrence> occurrences = events(60, false);
    Knox knox = Knox.of(occurrences, new Band(0, 2), new Band(0, 10));
    NearRepeat.Cell cell = NearRepeat.of(occurrences, List.of(new Band(0, 2)), List.of(new Band(0, 10)), 999, 4).cells().getFirst();
    assertThat(cell.observed()).isEqualTo(knox.nearBoth());
    assertThat(cell.expected()).isCloseTo(knox.expected(), within(0.1 * knox.expected()));
  }

  @Test
  void oneEventHasNoPairs() {
    Knox knox = Knox.of(List.of(new Occurrence(0, 0, 0)), new Band(0, 1), new Band(0, 1));
    assertThat(knox.expected()).isZero();
    assertThat(knox.poissonP()).isEqualTo(1);
  }

  /// @param breeding whether each event has another beside it a day later
  private static List<Occurrence> events(int number, boolean breeding) {
    Random random = new Random(17);
    List<Occurrence> events = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Occurrence event = new Occurrence(10 * random.nextDouble(), 10 * random.nextDouble(), 100 * random.nextDouble());
      events.add(event);
      if (breeding) {
        events.add(new Occurrence(event.x() + 0.2, event.y(), event.time() + 1));
      }
    }
    return events;
  }
}
