package org.cotejo.lab.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.store.Store;
import org.cotejo.store.StoredDocuments;
import org.cotejo.store.StoredFacets;
import org.cotejo.store.StoredIncidents;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Selection;

/// Addresses of each kind of page as readers ask for them, always the same ones in the same order.
final class Pages {
  private static final int LATEST = 400;
  private static final int VALUES = 12;
  private static final int VOCABULARY = 5000;

  private final SplittableRandom random = new SplittableRandom(11);
  private final Map<Facet, List<String>> values = new LinkedHashMap<>();
  private final List<String> incidents = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  private Pages() {}

  /// Of a database's own incidents, reports and values.
  static Pages of(Store store, StoredFacets facets) {
    Pages pages = new Pages();
    for (Facet facet : List.of(Facet.COUNTRY, Facet.ACT, Facet.STATUS, Facet.PUBLISHER, Facet.ACTOR, Facet.MEASURE)) {
      pages.values.put(facet, facets.find(Selection.ALL).counts(facet).stream().map(Counted::value).filter(value -> !value.isEmpty()).limit(VALUES).toList());
    }
    for (StoredIncidents.Order order : StoredIncidents.Order.values()) {
      store.incidents().page(order, false, 0, LATEST).forEach(row -> pages.incidents.add(row.getFirst() instanceof Cell.Text(String id) ? id : ""));
    }
    store.documents().page("", "", 0, LATEST).lines().stream().map(StoredDocuments.Line::id).forEach(pages.documents::add);
    return pages;
  }

  /// What is measured, by its name.
  Map<String, Supplier<String>> kinds() {
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("search, everything", () -> "/search?page=" + (1 + random.nextInt(20)));
    kinds.put("search, deep page", () -> "/search?page=" + (1 + random.nextInt(15_000)));
    kinds.put("search, one word", () -> "/search?words=word" + random.nextInt(VOCABULARY));
    kinds.put("search, frequent words", () -> "/search?words=police+" + picked(List.of("kill", "arrest", "raid", "wound", "seize")));
    kinds.put("one facet", () -> "/search?" + facets(1));
    kinds.put("three facets", () -> "/search?" + facets(3));
    kinds.put("three facets and days", () -> "/search?" + facets(3) + "&from=201" + (5 + random.nextInt(5)) + "-03-01&to=2021-12-31");
    kinds.put("table, everything", () -> "/search?view=table&page=" + (1 + random.nextInt(20)));
    kinds.put("table, sorted", () -> "/search?view=table&sort=" + picked(List.of("figure", "place", "confidence", "publisher")) + "&page=" + (1 + random.nextInt(20)));
    kinds.put("table, three facets", () -> "/search?view=table&" + facets(3));
    kinds.put("map, everything", () -> "/search?view=map");
    kinds.put("map, moved", () -> "/search?view=map&at=" + (3 + random.nextInt(4)) + ".0/" + (-20 + random.nextInt(40)) + ".0000/" + (-90 + random.nextInt(40)) + ".0000");
    kinds.put("map, three facets", () -> "/search?view=map&" + facets(3));
    kinds.put("timeline, everything", () -> "/search?view=timeline");
    kinds.put("incident", () -> "/incidents/" + picked(incidents));
    kinds.put("document", () -> "/documents/" + picked(documents));
    kinds.put("incidents", () -> "/incidents?page=" + (1 + random.nextInt(4000)));
    kinds.put("disagreements", () -> "/disagreements?page=" + (1 + random.nextInt(100)));
    kinds.put("documents", () -> "/documents?page=" + (1 + random.nextInt(5000)));
    kinds.put("documents, one word", () -> "/documents?words=word" + random.nextInt(VOCABULARY));
    kinds.put("sources", () -> "/sources");
    kinds.put("review", () -> "/review");
    return kinds;
  }

  private String facets(int number) {
    List<Facet> left = new ArrayList<>(values.keySet());
    return Stream.generate(() -> left.remove(random.nextInt(left.size()))).limit(number)
        .map(facet -> facet.code() + "=" + URLEncoder.encode(picked(values.getOrDefault(facet, List.of())), StandardCharsets.UTF_8)).reduce((one, other) -> one + "&" + other).orElse("");
  }

  private <T> T picked(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
