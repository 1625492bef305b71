package org.cotejo.store.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.ClaimColumnsBuilder.Measures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Held against the plainest way to find and count.
class SearchTest {
  private static final List<Facet> USED = List.of(Facet.COUNTRY, Facet.STATUS, Facet.ACTOR);
  private static final Map<Facet, List<String>> VALUES = Map.of(
      Facet.COUNTRY, List.of("", "VEN", "COL"), Facet.STATUS, List.of("asserted", "denied"), Facet.ACTOR, List.of("COP", "COP; GOV", "GOV", ""));

  private static final Area ZULIA = new Area.Box(-73, 8, -70, 12);
  private static final List<Spot> SPOTS = List.of(
      new Spot("VEN", "VEN/Zulia", "VEN/Zulia/Maracaibo", "Maracaibo", 10.6, -71.6, Precision.MUNICIPALITY), new Spot("COL", "", "", "Maicao", 11.4, -72.2, Precision.LOCALITY),
      new Spot("VEN", "VEN/Zulia", "", "Zulia", 10, -72, Precision.STATE), Spot.UNKNOWN, new Spot("VEN", "VEN/Lara", "VEN/Lara/Carora", "Carora", 10.2, -70, Precision.MUNICIPALITY),
      new Spot("VEN", "VEN/Zulia", "VEN/Zulia/El Moján", "El Moján", Double.NaN, Double.NaN, Precision.LOCALITY));

  private record Row(int number, Map<Facet, String> values, int day, float figure, float confidence, String incident, String document) {
    String value(Facet facet) {
      return values.getOrDefault(facet, "");
    }

    List<String> parts(Facet facet) {
      return List.of(value(facet).split("; ", -1));
    }

    /// A town, a village without a state, a state's middle, no place.
    Spot spot() {
      return SPOTS.get(number % SPOTS.size());
    }

    boolean has(Facet facet, Set<String> wanted) {
      return wanted.isEmpty() || parts(facet).stream().anyMatch(wanted::contains);
    }
  }

  @Test
  void whatIsFoundAndCountedIsWhatLookingAtEachClaimGives() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<Row> rows = rows(random, random.nextInt(60));
      Selection selection = selection(random);
      Optional<BitSet> worded = random.nextBoolean() ? Optional.empty() : Optional.of(some(random, rows));
      Found found = snapshot(rows).find(selection, worded);
      List<Row> expected = rows.stream().filter(row -> passes(row, selection, worded, null)).toList();
      assertThat(found.total()).isEqualTo(expected.size());
      assertThat(found.incidents()).isEqualTo((int) expected.stream().map(Row::incident).filter(id -> !id.isEmpty()).distinct().count());
      assertThat(found.documents()).isEqualTo((int) expected.stream().map(Row::document).distinct().count());
      assertThat(found.spots()).containsExactlyInAnyOrderElementsOf(tallied(expected, Row::spot));
      assertThat(found.spans()).containsExactlyInAnyOrderElementsOf(tallied(expected, row -> new Span(row.day(), row.day())));
      for (Facet facet : USED) {
        assertThat(found.counts(facet)).containsExactlyInAnyOrderElementsOf(counted(rows, selection, worded, facet));
      }
    }
  }

  @Test
  void ordersAreThoseOfTheValuesAndPagesFollowEachOther() {
    Random random = new Random(4);
    List<Row> rows = rows(random, 300);
    Found found = snapshot(rows).find(Selection.ALL, Optional.empty());
    Map<Integer, Row> byNumber = new HashMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    assertThat(found.rows(SortKey.FIGURE, true, 0, 300).stream().map(byNumber::get).map(Row::figure).filter(figure -> !Float.isNaN(figure))).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(found.rows(SortKey.STATUS, false, 0, 300).stream().map(byNumber::get).map(row -> row.value(Facet.STATUS))).isSorted();
    assertThat(found.rows(SortKey.DATE, true, 0, 300).stream().map(byNumber::get).map(Row::day)).isSortedAccordingTo(Comparator.reverseOrder());
    List<Integer> paged = new ArrayList<>(found.rows(SortKey.DATE, true, 0, 120));
    paged.addAll(found.rows(SortKey.DATE, true, 120, 500));
    assertThat(paged).isEqualTo(found.rows(SortKey.DATE, true, 0, 300)).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void claimsOfOneIncidentStandTogetherWhenSortedByDay() {
    List<Row> rows = rows(new Random(5), 200).stream().map(row -> new Row(row.number(), row.values(), 10, 1, 1, row.incident(), row.document())).toList();
    Map<Integer, Row> byNumber = new HashMap<>();
    rows.forEach(row -> byNumber.put(row.number(), row));
    List<String> incidents = snapshot(rows).find(Selection.ALL, Optional.empty()).rows(SortKey.DATE, true, 0, 200).stream().map(byNumber::get).map(Row::incident).toList();
    long changes = 1 + IntStream.range(1, 200).filter(i -> !incidents.get(i).equals(incidents.get(i - 1))).count();
    assertThat(changes).isEqualTo(incidents.stream().distinct().count());
  }

  @Test
  void statesOfOneCellAreCountedEach() {
    ClaimColumnsBuilder builder = new ClaimColumnsBuilder();
    builder.add(1, Map.of(Facet.STATE, "VEN/Zulia; Táchira"), new Measures(0, 0, 0, 1, 1), Spot.UNKNOWN, "", 1);
    ClaimSnapshot claims = builder.build();
    assertThat(claims.find(Selection.ALL, Optional.empty()).counts(Facet.STATE)).containsExactly(new Counted("VEN/Táchira", 1), new Counted("VEN/Zulia", 1));
    assertThat(claims.find(chosen(Map.of(Facet.STATE, Set.of("VEN/Táchira"))), Optional.empty()).total()).isEqualTo(1);
  }

  private static <T> List<Tallied<T>> tallied(List<Row> rows, Function<Row, T> value) {
    return rows.stream().collect(Collectors.groupingBy(value, Collectors.summingInt(_ -> 1))).entrySet().stream().map(entry -> new Tallied<>(entry.getKey(), entry.getValue())).toList();
  }

  private static List<Counted> counted(List<Row> rows, Selection selection, Optional<BitSet> worded, Facet facet) {
    Map<String, Integer> counts = new HashMap<>();
    rows.stream().filter(row -> passes(row, selection, worded, facet)).forEach(row -> row.parts(facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts.entrySet().stream().map(entry -> new Counted(entry.getKey(), entry.getValue())).toList();
  }

  private static boolean passes(Row row, Selection selection, Optional<BitSet> worded, @Nullable Facet aside) {
    boolean facets = USED.stream().filter(facet -> facet != aside).allMatch(facet -> row.has(facet, selection.chosen().getOrDefault(facet, Set.of())));
    boolean days = selection.from().isEmpty() || row.day() != Measures.NO_DAY && row.day() >= selection.from().get().toEpochDay();
    boolean sure = selection.minConfidence().isEmpty() || row.confidence() >= selection.minConfidence().getAsDouble();
    boolean there = selection.area().isEmpty() || List.of("Maracaibo", "Maicao", "Carora").contains(row.spot().name());
    return facets && days && sure && there && worded.map(numbers -> numbers.get(row.number())).orElse(true);
  }

  private static Selection selection(Random random) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : USED) {
      if (random.nextInt(3) == 0) {
        chosen.put(facet, Set.of(List.of("VEN", "COP", "GOV", "denied", "asserted", "").get(random.nextInt(6))));
      }
    }
    return new Selection(chosen, random.nextInt(3) == 0 ? Optional.of(LocalDate.ofEpochDay(random.nextInt(20))) : Optional.empty(), Optional.empty(),
        random.nextInt(3) == 0 ? OptionalDouble.of(0.5) : OptionalDouble.empty(), random.nextInt(3) == 0 ? Optional.of(ZULIA) : Optional.empty(), "");
  }

  private static Selection chosen(Map<Facet, Set<String>> chosen) {
    return new Selection(chosen, Optional.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty(), "");
  }

  private static BitSet some(Random random, List<Row> rows) {
    BitSet some = new BitSet();
    rows.stream().filter(_ -> random.nextBoolean()).forEach(row -> some.set(row.number()));
    some.set(100_000);
    return some;
  }

  private static List<Row> rows(Random random, int count) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < count; i++) {
      number += 1 + random.nextInt(3);
      Map<Facet, String> values = new EnumMap<>(Facet.class);
      VALUES.forEach((facet, all) -> values.put(facet, all.get(random.nextInt(all.size()))));
      rows.add(new Row(number, values, random.nextInt(5) == 0 ? Measures.NO_DAY : random.nextInt(30), random.nextInt(4) == 0 ? Float.NaN : random.nextInt(50), random.nextInt(11) / 10f,
          random.nextInt(3) == 0 ? "" : "i" + random.nextInt(9), "d" + random.nextInt(9)));
    }
    return rows;
  }

  private static ClaimSnapshot snapshot(List<Row> rows) {
    ClaimColumnsBuilder builder = new ClaimColumnsBuilder();
    rows.forEach(row -> builder.add(row.number(), row.values(), new Measures(row.day(), row.day(), row.day(), row.figure(), row.confidence()), row.spot(), row.incident(), row.document().hashCode()));
    return builder.build();
  }
}
