package org.cotejo.coder.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Persons that a document introduces: by a title before the name ("el ministro del Interior, Gustavo González López"), by an
/// apposition after it ("Odalys Caldera, Zulia state security secretary"), by their body ("Juan Pérez (PSUV)"), or by a first
/// name. Later a surname is enough.
final class People {

  private final Language language;
  private final ActorLexicon lexicon;
  private final DocumentText document;
  private final PhraseReader reader;
  private final Cast cast;
  private final Choice choice;
  private final Optional<LocalDate> published;

  People(Language language, ActorLexicon lexicon, DocumentText document, PhraseReader reader, Cast cast, Choice choice) {
    this.language = language;
    this.lexicon = lexicon;
    this.document = document;
    this.reader = reader;
    this.cast = cast;
    this.choice = choice;
    this.published = choice.published();
  }

  /// @param position of the sentence in the document
  void introduce(int position, Words words, List<Mention> mentions) {
    PersonRuns runs = new PersonRuns(language, lexicon, words, mentions);
    Descriptions descriptions = new Descriptions(language, lexicon, reader, words, mentions);
    for (PersonRuns.Run run : runs.find().stream().filter(found -> !isThing(words, mentions, found)).toList()) {
      Optional<Descriptions.Found> described = descriptions.of(run);
      Optional<Named> holder = holder(words, mentions, run, described);
      boolean suffers = lexicon.plight(language).showsPerson(words.sentence(), run.begin(), run.end());
      if (described.isPresent() || holder.isPresent() || run.hasGivenName() || suffers) {
        Named person = person(words, run, described, holder);
        register(words, run, person);
        described.ifPresent(found -> cast.addRole(new Cast.Role(position, words.first(run.begin()), found.noun(), found.head(), person)));
      }
    }
  }

  /// "El comandante de la **Tercera División del Ejército**".
  private boolean isThing(Words words, List<Mention> mentions, PersonRuns.Run run) {
    boolean known = mentions.stream().anyMatch(mention -> mention.named().isPerson() && mention.covers(words.first(run.begin())));
    return !known && words.writing() == Words.Writing.MIXED && lexicon.impersonal().isIn(words, words.first(run.begin()), words.first(run.end()));
  }

  private Optional<Named> holder(Words words, List<Mention> mentions, PersonRuns.Run run, Optional<Descriptions.Found> described) {
    int from = words.first(run.begin());
    int to = words.first(run.end());
    Optional<Named> full = mentions.stream()
        .filter(m -> m.named().isPerson() && m.isInside(from, to))
        .map(Mention::named)
        .findFirst();
    return full.or(() -> described.filter(found -> run.isSingle()).flatMap(found -> bySurname(words.name(from, to), found)));
  }

  /// "President Maduro": a surname with a title whose sector agrees, if only one holder fits.
  private Optional<Named> bySurname(String surname, Descriptions.Found described) {
    if (cast.personCalled(surname).isPresent()) {
      return cast.personCalled(surname);
    }
    String country = described.reading().country().isEmpty() ? choice.documentCountry() : described.reading().country();
    List<Named> fitting = lexicon.bySurname(surname).stream()
        .filter(named -> named.sector().equals(described.reading().sector()))
        .filter(named -> country.isEmpty() || named.country().equals(country))
        .filter(named -> named.period().mayHold(published))
        .toList();
    boolean isOne = fitting.stream().map(Named::name).distinct().count() == 1;
    return isOne ? Optional.of(fitting.getLast()) : Optional.empty();
  }

  /// What the text itself says about the person comes before what the lexicon remembers.
  private Named person(Words words, PersonRuns.Run run, Optional<Descriptions.Found> described, Optional<Named> holder) {
    String name = holder.map(Named::name).filter(known -> !known.isEmpty()).orElseGet(() -> document.words(span(words, run)));
    String told = described.map(found -> found.reading().sector()).orElse("");
    String country = described.map(found -> found.reading().country()).orElse("");
    String sector = told.isEmpty() ? holder.map(Named::sector).orElse(described.isEmpty() && isOnlyAged(words, run) ? Sectors.CIVILIAN : "") : told;
    String home = country.isEmpty() ? holder.map(Named::country).orElse("") : country;
    return new Named(name, Kind.PERSON, sector, home, Named.Period.ALWAYS);
  }

  /// "**Rosa Quimi**, 51, whose son is in prison": of whom a report tells name and age alone holds no office.
  private boolean isOnlyAged(Words words, PersonRuns.Run run) {
    return lexicon.plight(language).isAged(words.sentence(), run.end());
  }

  private static TextSpan span(Words words, PersonRuns.Run run) {
    Token first = words.sentence().token(run.begin());
    Token last = words.sentence().token(run.end() - 1);
    return new TextSpan(first.span().begin(), last.span().end());
  }

  private void register(Words words, PersonRuns.Run run, Named person) {
    String key = words.name(words.first(run.begin()), words.first(run.end()));
    Optional<Named> known = cast.personCalled(key);
    if (known.isPresent() && (!known.get().sector().isEmpty() || person.sector().isEmpty())) {
      return;
    }
    cast.addPerson(key, person);
    cast.addName(document.words(span(words, run)), person);
    if (!run.isSingle()) {
      for (String surname : lexicon.surnamesOf(Fold.pieces(document.words(span(words, run))))) {
        cast.addPerson(surname, person);
        cast.addName(Character.toUpperCase(surname.charAt(0)) + surname.substring(1), person);
      }
    }
  }
}
