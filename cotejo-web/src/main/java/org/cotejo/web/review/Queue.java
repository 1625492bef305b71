package org.cotejo.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.Review;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Table;
import org.cotejo.store.Store;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Selection;
import org.cotejo.store.facet.SortKey;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Selections;

/// The claims that wait for review, the weightiest first. Of a large archive only the most doubtful are weighed: some hundred each of those that count the dead, of those where a state force
/// acts, of disputed ones, and of all. What is decided makes room for the next.
///
/// @param waiting how many wait in all; the list holds some of them
record Queue(List<Item> items, int waiting) {
  private static final int MOST = 250;
  private static final Comparator<Item> ORDER = Comparator.comparingDouble(Item::weight).reversed().thenComparing(Item::claim);

  record Item(String claim, double weight) {}

  Queue {
    items = List.copyOf(items);
  }

  /// Which claims an address asks to review: those without a decision, unless it says otherwise.
  static Selection waiting(Selection asked) {
    return asked.chosen().containsKey(Facet.REVIEW) ? asked : Selections.with(asked, Facet.REVIEW, Set.of(Review.UNREVIEWED.code()));
  }

  static Queue of(Selection asked, Library library, Store store) {
    Selection all = waiting(asked);
    List<Integer> disputed = doubtful(narrowed(all, Facet.DISPUTED, Set.of("yes")), library);
    Set<Integer> others = new HashSet<>(doubtful(Optional.of(all), library));
    others.addAll(doubtful(narrowed(all, Facet.MEASURE, Set.of(Weight.KILLED)), library));
    others.addAll(doubtful(narrowed(all, Facet.ACTOR, Weight.FORCES), library));
    Map<String, Item> items = new HashMap<>();
    weigh(List.copyOf(others), false, store, items);
    weigh(disputed, true, store, items);
    return new Queue(items.values().stream().sorted(ORDER).toList(), library.find(all).total());
  }

  /// Empty if other values of the facet are asked for.
  private static Optional<Selection> narrowed(Selection all, Facet facet, Set<String> values) {
    Set<String> kept = new HashSet<>(values);
    if (all.chosen().containsKey(facet)) {
      kept.retainAll(all.chosen().getOrDefault(facet, Set.of()));
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(Selections.with(all, facet, kept));
  }

  private static List<Integer> doubtful(Optional<Selection> selection, Library library) {
    return selection.map(one -> library.find(one).rows(SortKey.CONFIDENCE, false, 0, MOST)).orElse(List.of());
  }

  private static void weigh(List<Integer> rows, boolean disputed, Store store, Map<String, Item> items) {
    try (Table table = store.claimRows(rows)) {
      table.rows().forEach(row -> items.merge(id(row), new Item(id(row), Weight.of(row, disputed)), (one, other) -> one.weight() > other.weight() ? one : other));
    }
  }

  private static String id(List<Cell> row) {
    return row.getFirst() instanceof Cell.Text(String id) ? id : "";
  }

  /// The claim that comes after this one, also if this one is decided and no longer waits; the first one behind the last.
  Optional<String> after(Item item) {
    List<Item> others = others(item);
    return Stream.concat(others.stream().filter(other -> ORDER.compare(other, item) > 0), others.stream()).findFirst().map(Item::claim);
  }

  Optional<String> before(Item item) {
    List<Item> others = new ArrayList<>(others(item)).reversed();
    return others.stream().filter(other -> ORDER.compare(other, item) < 0).findFirst().map(Item::claim);
  }

  private List<Item> others(Item item) {
    return items.stream().filter(other -> !other.claim().equals(item.claim())).toList();
  }
}
