package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.lexicon.LocalLexicon.Table;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Everything the coder knows about actors before it opens a report: named bodies, office holders with their dates, nationality
/// words, and the common nouns and adjectives of both languages. Immutable after loading; safe for many threads.
///
/// The files lie under `lexicon/`; each documents its columns in its head.
public final class ActorLexicon {

  private static final int NAMES = 16_000;

  private final Set<String> givenNames;
  private final NameIndex names;
  private final Map<String, List<Named>> surnames = new HashMap<>();
  private final Set<String> personalTitles;
  private final ImpersonalWords impersonal;
  private final Vocabulary english;
  private final Vocabulary spanish;

  private ActorLexicon(LocalLexicon local) {
    CompletableFuture<Vocabulary> aside = CompletableFuture.supplyAsync(() -> Vocabulary.load(Language.ES));
    givenNames = words("given-names");
    names = new NameIndex(words("common-words"), NAMES);
    personalTitles = words("personal-titles");
    impersonal = ImpersonalWords.load();
    addCountries();
    local.rows(Table.ACTORS).forEach(this::addBody);
    local.rows(Table.HOLDERS).forEach(this::addHolder);
    for (String file : bodyFiles()) {
      bodies(file).forEach(this::addBody);
    }
    holders().forEach(this::addHolder);
    english = Vocabulary.load(Language.EN);
    spanish = aside.join();
  }

  /// Reads all files of the distribution.
  ///
  /// @throws DataException if one is missing or malformed; the message names file and line
  public static ActorLexicon load() {
    return load(LocalLexicon.NONE);
  }

  /// The same, with a user's own names.
  public static ActorLexicon load(LocalLexicon local) {
    return new ActorLexicon(local);
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (DataRow row : DataFile.rows(Lexicon.file(file), "words", "note?")) {
      for (String word : row.list("words")) {
        words.add(String.join(" ", Fold.pieces(word)));
      }
    }
    return words;
  }

  private void addCountries() {
    for (DataRow row : countries()) {
      String country = row.cell("country");
      Named people = new Named("", Kind.GROUP, "CVL", country, Named.Period.ALWAYS);
      row.list("english people").forEach(form -> names.add(form, people));
      row.list("spanish people").forEach(form -> names.add(form, people));
      List<String> written = new ArrayList<>(row.list("english names"));
      written.addAll(row.list("spanish names"));
      Named state = new Named(written.getFirst(), Kind.COUNTRY, "GOV", country, Named.Period.ALWAYS);
      written.forEach(name -> names.add(name, state));
    }
  }

  private void addBody(DataRow row) {
    String sector = row.cell("sector");
    Kind kind = sector.isEmpty() ? Kind.THING : Kind.BODY;
    Named body = new Named(row.cell("name"), kind, sector, row.cell("country"), period(row));
    names.add(row.cell("name"), body);
    row.list("aliases").forEach(alias -> names.add(alias, body));
  }

  private void addHolder(DataRow row) {
    Named holder = new Named(row.cell("name"), Kind.PERSON, row.cell("sector"), row.cell("country"), period(row));
    names.add(row.cell("name"), holder);
    row.list("aliases").forEach(alias -> names.add(alias, holder));
    for (String surname : surnamesOf(Fold.pieces(row.cell("name")))) {
      surnames.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(holder);
    }
  }

  static List<DataRow> countries() {
    return DataFile.rows(Lexicon.file("demonyms"), "country", "english people?", "spanish people?", "english names?", "spanish names?");
  }

  /// The files of named bodies, in the order in which they are read.
  static List<String> bodyFiles() {
    return DataFile.rows(Lexicon.file("actors/index"), "file", "note").stream().map(row -> "actors/" + row.cell("file")).toList();
  }

  static List<DataRow> bodies(String file) {
    return DataFile.rows(Lexicon.file(file), Table.ACTORS.columns());
  }

  static List<DataRow> holders() {
    return DataFile.rows(Lexicon.file("holders"), Table.HOLDERS.columns());
  }

  static Named.Period period(DataRow row) {
    return Named.Period.of(row.cell("from"), row.cell("until"));
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

  /// "Mrs.", "doña", "alias".
  boolean isPersonalTitle(String folded) {
    return personalTitles.contains(folded);
  }

  ImpersonalWords impersonal() {
    return impersonal;
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

  Plight plight(Language language) {
    return vocabulary(language).plight();
  }

  GroupNames groups(Language language) {
    return vocabulary(language).groups();
  }

  FunctionWords functionWords(Language language) {
    return vocabulary(language).functionWords();
  }
}
