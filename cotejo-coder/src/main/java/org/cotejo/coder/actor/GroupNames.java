package org.cotejo.coder.actor;

import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.model.Language;

/// Tells by a word in its name that a body which no list has is a rights group or the like: "Justice Africa **Watch**", "**Red** Voces del Sur", "la **organización** Tierra Viva".
///
/// @param joins words that may stand inside a name
record GroupNames(Language language, WordClasses classes, FunctionWords joins) {
  private static final int LONGEST = 8;

  /// The name that stands around piece `head`, inside `[from, to)`, as a reading; empty if it tells nothing.
  Optional<Reading> around(Words words, int from, int to, int head) {
    int begin = head;
    while (begin > from && isInName(words, begin - 1, begin)) {
      begin--;
    }
    int end = head + 1;
    while (end < to && isInName(words, end, end - 1)) {
      end++;
    }
    return isGroup(words, begin, end) ? Optional.of(new Reading(Kind.BODY, "", Sectors.RIGHTS_GROUP, "", Optional.empty(), false)) : Optional.empty();
  }

  /// Whether such a name stands among the pieces `[from, to)`: "Americas director at **Justice Africa Watch**".
  boolean isIn(Words words, int from, int to) {
    return IntStream.range(from, to).filter(i -> isKind(words, i)).anyMatch(i -> around(words, from, to, i).isPresent());
  }

  /// "**Red** Voces del Sur".
  boolean isKind(Words words, int piece) {
    return has(WordClass.GROUP_NAME, words, piece) || has(WordClass.CENTRE_NAME, words, piece) || has(WordClass.GROUP_WORD, words, piece);
  }

  /// "**Derechos** Sin Fronteras": a thing whose word, with a capital, may be part of a group's name.
  boolean mayName(Words words, int piece) {
    return isKind(words, piece) || words.isCapitalised(piece) && has(WordClass.CAUSE_NAME, words, piece);
  }

  private boolean isInName(Words words, int piece, int beside) {
    boolean together = Math.abs(words.token(piece).index() - words.token(beside).index()) <= 1;
    return together && (words.isCapitalised(piece) || joins.isConnector(words.piece(piece)) || has(WordClass.GROUP_WORD, words, piece));
  }

  private boolean isGroup(Words words, int begin, int end) {
    if (words.writing() != Words.Writing.MIXED || end - begin > LONGEST || IntStream.range(begin, end).noneMatch(i -> isNamePart(words, i))) {
      return false;
    }
    boolean state = IntStream.range(begin, end).anyMatch(i -> has(WordClass.STATE_NAME, words, i));
    return IntStream.range(begin, end).anyMatch(i -> words.isCapitalised(i)
        ? has(WordClass.GROUP_NAME, words, i) || !state && has(WordClass.CENTRE_NAME, words, i) || isCause(words, i, begin, end)
        : has(WordClass.GROUP_WORD, words, i) && isBesideName(words, i, begin, end));
  }

  /// "Lawyers for **Dignity**", "**Derechos** Sin Fronteras", but not "**Justice** Mary Okello".
  private boolean isCause(Words words, int piece, int begin, int end) {
    boolean title = has(WordClass.JUSTICE_TITLE, words, piece) && piece + 1 < end && isNamePart(words, piece + 1) && !words.token(piece + 1).hasPos("ADP");
    boolean state = IntStream.range(begin, end).anyMatch(other -> other != piece && (has(WordClass.STATE_NAME, words, other) || has(WordClass.CENTRE_NAME, words, other)));
    return has(WordClass.CAUSE_NAME, words, piece) && !title && !state && IntStream.range(begin, end).anyMatch(other -> other != piece && words.isCapitalised(other) && !joins.isArticle(words.piece(other)));
  }

  /// A word of a name that is not the kind word itself.
  private boolean isNamePart(Words words, int piece) {
    return words.isCapitalised(piece) && !joins.contains(words.piece(piece)) && !isKind(words, piece) && words.token(piece).hasPos("PROPN", "NOUN", "ADJ", "X", "VERB");
  }

  /// "La organización **Tierra Viva**", but not "la organización **Los Tigres**", which is a gang's name.
  private boolean isBesideName(Words words, int piece, int begin, int end) {
    boolean behind = piece + 1 < end && isNamePart(words, piece + 1);
    boolean before = language == Language.EN && piece > begin && isNamePart(words, piece - 1);
    return behind || before;
  }

  private boolean has(WordClass kind, Words words, int piece) {
    return classes.get(kind).stream().anyMatch(word -> Fold.fold(word).equals(words.piece(piece)));
  }
}
