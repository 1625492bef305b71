package org.cotejo.coder.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.place.PlaceLexicon.Group;
import org.cotejo.model.Language;

/// What the words around a name say about it.
///
/// @param kind what a noun beside it says it is
/// @param locative whether a preposition of place stands before it
/// @param linked whether another name of a place stands beside it, with a comma or "and" between
/// @param initial whether the sentence begins with it
/// @param person whether it is part of a person's name
/// @param organisation whether it is part of a body's name
/// @param crowded whether an unknown capitalised word touches it
/// @param begun whether, in Spanish, an unknown capitalised word follows: the name goes on ("Tobar **Donoso**")
/// @param compound whether a hyphen makes it the first part of an adjective: "**Iceland**-sponsored"
/// @param speaks whether it is the subject of a verb of saying
record Context(
    Optional<Feature> kind, boolean locative, boolean linked, boolean initial, boolean person, boolean organisation, boolean crowded, boolean begun, boolean compound, boolean speaks) {

  static Context of(Line line, List<Match> matches, int index, PlaceLexicon lexicon, Language language, Optional<Feature> kind) {
    Reader reader = new Reader(line, matches, index, lexicon, language);
    boolean person = reader.isPerson();
    return new Context(kind.or(reader::kindAfter), reader.isLocative(kind.isPresent()), reader.isLinked(), reader.isInitial(), person,
        !person && reader.isOrganisation(), reader.isCrowded(), language == Language.ES && reader.isBegun(), reader.isCompound(), reader.speaks());
  }

  private record Reader(Line line, List<Match> matches, int index, PlaceLexicon lexicon, Language language) {

    Match match() {
      return matches.get(index);
    }

    String key(int word) {
      return word >= 0 && word < line.size() ? line.word(word).key() : "";
    }

    Optional<Feature> kindAfter() {
      int next = match().to();
      return next < line.size() && line.joins(next) ? lexicon.kindAfter(key(next), language) : Optional.empty();
    }

    boolean isLocative(boolean typed) {
      int before = match().from() - 1;
      while (before > 0 && (lexicon.is(Group.ARTICLE, key(before))
          || lexicon.is(Group.WEAK_LOCATIVE, key(before)) || typed && lexicon.kindBefore(key(before), language).isPresent()
          || lexicon.is(Group.DIRECTION, key(before)))) {
        before--;
      }
      if (isRestOfName(match().from() - 1)) {
        return false;
      }
      boolean introduced = before >= 0 && (lexicon.is(Group.LOCATIVE, key(before)) || before < match().from() - 1 && lexicon.is(Group.SURROUNDINGS, key(before)));
      return introduced && !line.gap(before + 1).contains(".");
    }

    boolean isInitial() {
      return match().from() == 0 || line.gap(match().from()).matches(".*[.:“\"«¿¡].*") && !line.joins(match().from());
    }

    boolean isLinked() {
      return index + 1 < matches.size() && links(match().to(), matches.get(index + 1).from())
          || index > 0 && links(matches.get(index - 1).to(), match().from());
    }

    private boolean links(int end, int begin) {
      String gap = line.text().substring(line.word(end - 1).end(), line.word(begin).begin());
      return switch (gap) {
        case ", ", " and ", ", and ", " y ", " e ", " (", " or ", " o ", "-", "–", ", in ", " in ", ", en ", "/", " to ", " & " -> true;
        default -> false;
      };
    }

    /// Touches an unknown capitalised word on the left that does not begin the sentence, or on the right.
    boolean isCrowded() {
      if (line.upper()) {
        return false;
      }
      int before = match().from() - 1;
      if (isRestOfName(before)) {
        return true;
      }
      boolean left = before >= 1 && line.joins(before + 1) && line.mayBeName(before) && !isMatched(before) && !isKnownNeighbour(before);
      return left || goesOn();
    }

    private boolean goesOn() {
      int after = match().to();
      return isName(after) && !isMatched(after);
    }

    /// "Tobar **Donoso**" is no Tobar, even if there is a Donoso; "Medellín **Antioquia**" is Medellín.
    boolean isBegun() {
      int after = match().to();
      boolean held = index + 1 < matches.size() && matches.get(index + 1).from() == after
          && matches.get(index + 1).places().stream().anyMatch(larger -> larger.feature() == Feature.STATE || larger.feature() == Feature.COUNTRY);
      return isName(after) && !held;
    }

    private boolean isName(int word) {
      return !line.upper() && word < line.size() && line.joins(word) && line.mayBeName(word) && !isKnownNeighbour(word);
    }

    private boolean isRestOfName(int before) {
      return before >= 0 && line.joins(before + 1) && line.mayBeName(before) && !isMatched(before) && lexicon.is(Group.NAME_BEGINNING, key(before));
    }

    private boolean isMatched(int word) {
      boolean before = index > 0 && covers(matches.get(index - 1), word);
      return before || index + 1 < matches.size() && covers(matches.get(index + 1), word);
    }

    private static boolean covers(Match match, int word) {
      return match.isKnown() && match.from() <= word && word < match.to();
    }

    private boolean isKnownNeighbour(int word) {
      String key = key(word);
      return lexicon.is(Group.ROLE, key) || lexicon.is(Group.TITLE, key) || lexicon.is(Group.LOCATIVE, key) || lexicon.is(Group.INNER, key)
          || lexicon.is(Group.DIRECTION, key) || lexicon.kindAfter(key, language).isPresent() || lexicon.kindBefore(key, language).isPresent();
    }

    boolean isPerson() {
      int before = match().from() - 1;
      if (isDoneTo(before) || isAlias(before)) {
        return true;
      }
      boolean touches = before >= 0 && line.joins(before + 1);
      if (touches && line.mayBeName(before) && lexicon.isGivenName(key(before))) {
        return true;
      }
      boolean initials = before >= 0 && line.gap(before + 1).equals(". ") && line.word(before).end() - line.word(before).begin() == 1
          && line.mayBeName(before);
      boolean title = touches && lexicon.is(Group.TITLE, key(before)) && !match().demonym();
      boolean titled = title && (language == Language.ES ? !line.mayBeName(before) || !isBig() : line.mayBeName(before) && !isBig())
          || before >= 0 && line.gap(before + 1).equals(". ") && lexicon.is(Group.TITLE, key(before)) && line.word(before).key().length() < 5;
      int after = match().to();
      boolean given = lexicon.isGivenName(match().key()) && after < line.size() && line.joins(after) && line.mayBeName(after)
          && !isKnownNeighbour(after) && !line.upper();
      return initials || titled || given;
    }

    /// "A **Lautaro** lo fusilaron".
    private boolean isDoneTo(int before) {
      return language == Language.ES && key(before).equals("a") && Set.of("lo", "la", "le", "los", "las", "les").contains(key(match().to())) && line.joins(match().to());
    }

    /// "Alias **el Tacoma**".
    private boolean isAlias(int before) {
      return key(before).equals("alias") || lexicon.is(Group.ARTICLE, key(before)) && key(before - 1).equals("alias");
    }

    private boolean isBig() {
      return match().places().stream().anyMatch(place -> place.feature() == Feature.COUNTRY || place.feature() == Feature.STATE
          || place.population() > 200_000);
    }

    boolean isCompound() {
      int after = match().to();
      return after < line.size() && line.gap(after).equals("-") && Character.isLowerCase(line.text().codePointAt(line.word(after).begin()));
    }

    boolean isOrganisation() {
      int after = match().to();
      if (after < line.size() && line.joins(after) && line.mayBeName(after) && match().length() > 1 && lexicon.is(Group.ORGANISATION, key(after - 1)) && !line.upper()) {
        return true;
      }
      if (after < line.size() && line.joins(after) && line.mayBeName(after) && lexicon.is(Group.ORGANISATION, key(after)) && !line.upper()) {
        return true;
      }
      int before = match().from() - 1;
      if (before >= 1 && lexicon.is(Group.OF, key(before))) {
        before--;
      }
      boolean house = before > 1 && lexicon.is(Group.OF, key(before - 1)) && lexicon.is(Group.TOWN_HOUSE, key(before - 2)); // "la estación de Policía de Suárez"
      boolean ofPlace = house || index > 0 && matches.get(index - 1).kind().isPresent() && matches.get(index - 1).from() <= before && before < matches.get(index - 1).to(); // "barrio El Centro de Catacamas"
      return before >= 0 && line.mayBeName(before) && !line.upper() && !ofPlace && lexicon.is(Group.ORGANISATION, key(before)) && line.joins(before + 1);
    }

    boolean speaks() {
      int after = match().to();
      return after < line.size() && line.gap(after).equals(" ") && lexicon.is(Group.SPEECH, key(after));
    }
  }
}
