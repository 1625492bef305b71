package org.cotejo.workspace.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.story.Stories;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.store.Store;
import org.cotejo.store.StoredDocuments.Line;

/// The same story in other outlets: reports that are mainly about what the reports of an incident are about, and yet have no claim in it. They are where a monitor looks for what is missing, or for a
/// report that should have been merged.
///
/// Only reports that share rare words with one of the incident's, published within a month of it, are grouped by their stories: forty for each of its reports at most, four of which are asked for.
/// So an answer costs the same in a large database as in a small one, but a story is told from its neighbours by these alone.
public final class Elsewhere {
  /// Reports whose stories are asked for in each language; a story that more tell is known by them.
  private static final int SEEDS = 4;
  private static final int CANDIDATES = 40;
  private static final int DAYS = 31;
  /// Among fewer reports nothing says how like each other those of other stories are, so that the words must agree by themselves. Of ECB+ dev, 89 % of the reports have one of their story that is so
  /// like them, 12 % one of another.
  private static final int FEW = 20;
  private static final double ALIKE = 0.4;
  private static final double LEAST = 0.15;

  private final Store store;
  private final Stories stories;

  public Elsewhere(Store store, Stories stories) {
    this.store = store;
    this.stories = stories;
  }

  /// By the day of publication. None if no report is mainly about the incident.
  public List<Line> of(Loaded incident) {
    Set<String> found = new TreeSet<>();
    for (Language language : Language.values()) {
      List<Document> seeds = seeds(incident, language);
      if (!seeds.isEmpty()) {
        found.addAll(sameStory(seeds));
      }
    }
    incident.reports().forEach(report -> found.remove(id(report.document())));
    return store.documents().lines(List.copyOf(found));
  }

  /// Reports that tell of the incident first, without near-copies.
  private List<Document> seeds(Loaded incident, Language language) {
    Set<String> mainly = new LinkedHashSet<>(incident.accounts().stream().filter(Account::lead).map(Account::document).toList());
    return incident.reports().stream().map(CodedDocument::document)
        .filter(document -> document.language() == language && mainly.contains(id(document)) && incident.originals().getOrDefault(id(document), id(document)).equals(id(document)))
        .limit(SEEDS).map(document -> store.reports().report(document.id()).map(CodedDocument::document).orElse(document)).toList();
  }

  private Set<String> sameStory(List<Document> seeds) {
    Map<String, Document> all = new LinkedHashMap<>();
    seeds.forEach(seed -> all.put(id(seed), seed));
    for (Document seed : seeds) {
      for (String candidate : candidates(seed)) {
        if (!all.containsKey(candidate)) {
          store.reports().report(new DocumentId(candidate)).ifPresent(report -> all.put(candidate, report.document()));
        }
      }
    }
    List<Document> reports = new ArrayList<>(all.values());
    double least = reports.size() < FEW ? ALIKE : LEAST;
    Set<String> same = new TreeSet<>();
    stories.group(reports).stream().filter(story -> story.stream().anyMatch(index -> index < seeds.size())).flatMap(List::stream).map(reports::get)
        .filter(report -> seeds.stream().anyMatch(seed -> stories.likeness(seed, report) >= least)).forEach(report -> same.add(id(report)));
    return same;
  }

  private List<String> candidates(Document seed) {
    Optional<LocalDate> day = seed.published();
    String from = day.map(own -> own.minusDays(DAYS).toString()).orElse("");
    String to = day.map(own -> own.plusDays(DAYS).toString()).orElse("");
    return store.documents().alike(stories.keys(seed), seed.language().code(), from, to, CANDIDATES);
  }

  private static String id(Document document) {
    return document.id().sha256();
  }
}
