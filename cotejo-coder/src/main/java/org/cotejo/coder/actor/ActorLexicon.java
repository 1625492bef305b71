package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cotejo.model.Language;

/// Everything the coder knows about actors before it opens a report: named bodies, office holders with their dates, nationality
/// words, and the common nouns and adjectives of both languages. Immutable after loading; safe for many threads.
///
/// The files lie under `lexicon/`; each documents its columns in its head.
public final class ActorLexicon {

  private static final int NAMES = 16_000;

  private final Set<String> givenNames;
  private final NameIndex names;
  private final Map<String, List<Named>> surnames = new HashMap<>();
  private final Vocabulary english;
  private final Vocabulary spanish;

  private ActorLexicon() {
    CompletableFuture<Vocabulary> aside = CompletableFuture.supplyAsync(() -> Vocabulary.load(Language.ES));
    givenNames = words("given-names.tsv");
    names = new NameIndex(words("common-words.tsv"), NAMES);
    addCountries();
    for (Table.Row file : Table.read("actors/index.tsv", 2).rows()) {
      addBodies("actors/" + file.cell(0));
    }
    addHolders();
    english = Vocabulary.load(Language.EN);
    spanish = aside.join();
  }

  /// Reads all files of the distribution.
  ///
  /// @throws IllegalStateException if one is missing or malformed; the message names file and line
  public static ActorLexicon load() {
    return new ActorLexicon();
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.read(file, 2).rows()) {
      for (String word : row.list(0)) {
        words.add(String.join(" ", Fold.pieces(word)));
      }
    }
    return words;
  }

  private void addCountries() {
    for (Table.Row row : Table.read("demonyms.tsv", 5).rows()) {
      String country = row.cell(0);
      Named people = new Named("", Kind.GROUP, "CVL", country, Named.Period.ALWAYS);
      row.list(1).forEach(form -> names.add(form, people));
      row.list(2).forEach(form -> names.add(form, people));
      List<String> written = new ArrayList<>(row.list(3));
      written.addAll(row.list(4));
      Named state = new Named(written.getFirst(), Kind.COUNTRY, "GOV", country, Named.Period.ALWAYS);
      written.forEach(name -> names.add(name, state));
    }
  }

  private void addBodies(String file) {
    for (Table.Row row : Table.read(file, 7).rows()) {
      String sector = row.cell(2);
      Kind kind = sector.isEmpty() ? Kind.THING : Kind.BODY;
      Named body = new Named(row.cell(0), kind, sector, row.cell(3), Named.Period.of(row.cell(4), row.cell(5)));
      names.add(row.cell(0), body);
      row.list(1).forEach(alias -> names.add(alias, body));
    }
  }

  private void addHolders() {
    for (Table.Row row : Table.read("holders.tsv", 7).rows()) {
      Named.Period period = Named.Period.of(row.cell(5), row.cell(6));
      Named holder = new Named(row.cell(0), Kind.PERSON, row.cell(3), row.cell(4), period);
      names.add(row.cell(0), holder);
      row.list(1).forEach(alias -> names.add(alias, holder));
      for (String surname : surnamesOf(Fold.pieces(row.cell(0)))) {
        surnames.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(holder);
      }
    }
  }

  /// What a person may be called by alone: "Gustavo González López" by `gonzalez lopez`, `gonzalez` or `lopez`.
  Set<String> surnamesOf(List<String> pieces) {
    Set<String> found = new HashSet<>();
    int first = 1;
    while (first < pieces.size() - 1 && givenNames.contains(pieces.get(first))) {
      first++;
    }
    for (int i = first; i < pieces.size(); i++) {
      if (pieces.get(i).length() > 3) {
        found.add(pieces.get(i));
      }
      found.add(String.join(" ", pieces.subList(i, pieces.size())));
    }
    found.removeIf(name -> name.length() < 3);
    return found;
  }

  NameIndex names() {
    return names;
  }

  /// The office holders whom this surname may mean.
  List<Named> bySurname(String folded) {
    return surnames.getOrDefault(folded, List.of());
  }

  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  private Vocabulary vocabulary(Language language) {
    return switch (language) {
      case EN -> english;
      case ES -> spanish;
    };
  }

  NounIndex nouns(Language language) {
    return vocabulary(language).nouns();
  }

  Optional<Modifier> modifier(Language language, String stem) {
    return Optional.ofNullable(vocabulary(language).modifiers().get(stem));
  }

  FunctionWords functionWords(Language language) {
    return vocabulary(language).functionWords();
  }
}
