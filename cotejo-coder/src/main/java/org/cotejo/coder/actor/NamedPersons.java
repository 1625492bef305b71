package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.PersonMention;
import org.cotejo.model.TextSpan;

/// All names of persons in a document, whoever they are: bystanders, lawyers and victims as well as office holders. Where nothing tells what an unknown name of several words is of,
/// it is taken for a person's: these names are there to be masked, and a name that stands open does harm.
///
/// @param isPlace whether these words are (in) the name of a place
record NamedPersons(Language language, ActorLexicon lexicon, Cast cast, Predicate<TextSpan> isPlace) {

  List<PersonMention> in(Words words, List<Mention> mentions, List<PersonRuns.Run> runs) {
    List<PersonMention> persons = new ArrayList<>();
    for (PersonRuns.Run run : runs) {
      TextSpan span = new TextSpan(words.sentence().token(run.begin()).span().begin(), words.sentence().token(run.end() - 1).span().end());
      Optional<Named> known = known(words, mentions, run);
      boolean named = known.isPresent() || isTitled(words, run) || isName(words, run);
      if (named && !isThing(words, run) && (run.hasGivenName() || !isPlace.test(span))) {
        persons.add(new PersonMention(span, known.map(Named::sector).orElse("")));
      }
    }
    return persons;
  }

  /// Who is known by this name, from the lexicon or from what the document says anywhere.
  private Optional<Named> known(Words words, List<Mention> mentions, PersonRuns.Run run) {
    int from = words.first(run.begin());
    int to = words.first(run.end());
    return mentions.stream().filter(mention -> mention.named().isPerson() && mention.begin() < to && mention.end() > from).map(Mention::named).findFirst()
        .or(() -> cast.personCalled(words.name(from, to)));
  }

  /// "Avenida Amaralina", "municipio **Andrés Bello**", "the **APG**".
  private boolean isThing(Words words, PersonRuns.Run run) {
    return lexicon.impersonal().touch(words, lexicon.functionWords(language), words.first(run.begin()), words.first(run.end()), run.hasGivenName())
        || words.writing() == Words.Writing.MIXED && words.isAcronym(words.first(run.begin()));
  }

  /// "Mrs. **Ochoa**", "alias **Mocho**".
  private boolean isTitled(Words words, PersonRuns.Run run) {
    int begin = words.first(run.begin());
    return begin > 0 && lexicon.isPersonalTitle(words.piece(begin - 1)) && words.sentence().tokens().subList(words.token(begin - 1).index() + 1, run.begin()).stream().allMatch(between -> between.form().equals("."));
  }

  private boolean isName(Words words, PersonRuns.Run run) {
    boolean fits = isAlone(words, run) && isTaggedName(words, run);
    return run.hasGivenName() || fits && (run.isSingle() ? lexicon.isGivenName(words.piece(words.first(run.begin()))) : words.writing() == Words.Writing.MIXED);
  }

  /// No article and no other capital stands before it, "la Nueva Prensa", "the Blue Line", nor what tells where something is.
  private boolean isAlone(Words words, PersonRuns.Run run) {
    int begin = words.first(run.begin());
    boolean first = begin == 0 || words.token(begin - 1).index() != run.begin() - 1;
    if (first || lexicon.isPersonalTitle(words.piece(begin))) {
      return true;
    }
    String before = words.piece(begin - 1);
    boolean described = lexicon.nouns(language).covering(words, begin - 1, Math.max(0, begin - 3), begin).isPresent();
    return !lexicon.functionWords(language).isArticle(before) && !lexicon.functionWords(language).tellsWhere(before) && (words.writing() != Words.Writing.MIXED || !words.isCapitalised(begin - 1) || described || begin == 1);
  }

  private boolean isTaggedName(Words words, PersonRuns.Run run) {
    int begin = lexicon.isPersonalTitle(words.piece(words.first(run.begin()))) && !run.isSingle() ? run.begin() + 1 : run.begin();
    return words.sentence().tokens().subList(begin, run.end()).stream().filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
        .allMatch(token -> token.pos().equals("PROPN") && (words.writing() == Words.Writing.CAPITALS || !isAcronym(token)));
  }

  private static boolean isAcronym(Token token) {
    return token.form().length() > 1 && token.form().chars().noneMatch(Character::isLowerCase) && token.form().chars().filter(Character::isLetter).count() > 1;
  }
}
