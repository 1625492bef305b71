package org.cotejo.coder.actor;

import java.util.List;
import java.util.Optional;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// Finds the head of given words, and the words of a given head where there is no parse.
final class Heads {

  private Heads() {}

  static boolean isParsed(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!token.relation().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// The head of the tokens `[begin, end)`: by the parse, the one whose head lies outside; without, the last word before a
  /// preposition in English, the first noun in Spanish.
  static int of(Language language, ActorLexicon lexicon, Sentence sentence, int begin, int end) {
    if (isParsed(sentence)) {
      for (int i = begin; i < end; i++) {
        Token token = sentence.token(i);
        boolean isOutside = token.head() < begin || token.head() >= end;
        if (isOutside && !token.is("case") && !token.is("punct") && !token.is("det")) {
          return i;
        }
      }
    }
    Words words = new Words(language, sentence);
    return switch (language) {
      case EN -> lastBeforePreposition(lexicon, words, begin, end);
      case ES -> firstNoun(lexicon, words, begin, end);
    };
  }

  private static int lastBeforePreposition(ActorLexicon lexicon, Words words, int begin, int end) {
    int last = -1;
    for (int i = begin; i < end; i++) {
      int piece = words.first(i);
      if (piece < words.first(i + 1)) {
        if (last >= 0 && lexicon.functionWords(Language.EN).isPreposition(words.piece(piece))) {
          break;
        }
        last = i;
      }
    }
    return Math.max(last, begin);
  }

  private static int firstNoun(ActorLexicon lexicon, Words words, int begin, int end) {
    int to = words.first(end);
    int firstWord = -1;
    for (int i = begin; i < end; i++) {
      int piece = words.first(i);
      if (piece < words.first(i + 1)) {
        boolean describes = lexicon.modifier(Language.ES, words.stem(piece)).isPresent();
        boolean isNoun = lexicon.nouns(Language.ES).longestAt(words, piece, to).isPresent();
        boolean leadsNoun = describes && piece + 1 < to && lexicon.nouns(Language.ES).longestAt(words, piece + 1, to).isPresent();
        if (isNoun && !leadsNoun) {
          return i;
        }
        boolean isPlain = !lexicon.functionWords(Language.ES).contains(words.piece(piece))
            && !describes
            && !Character.isDigit(words.piece(piece).charAt(0));
        firstWord = firstWord < 0 && isPlain ? i : firstWord;
      }
    }
    return firstWord < 0 ? begin : firstWord;
  }

  /// Without a parse: the name or noun around the head, what describes it before, and an article.
  static Phrase plain(Language language, ActorLexicon lexicon, Words words, List<Mention> mentions, int head) {
    int from = words.first(head);
    int to = words.first(head + 1);
    if (from == to) {
      return new Phrase(head, head + 1, head);
    }
    for (Mention mention : mentions) {
      if (mention.covers(from)) {
        from = Math.min(from, mention.begin());
        to = Math.max(to, mention.end());
      }
    }
    Optional<NounIndex.Match> noun = lexicon.nouns(language).covering(words, from, Math.max(0, from - 4), Math.min(words.size(), to + 4));
    from = noun.map(NounIndex.Match::begin).filter(begin -> begin < words.first(head)).orElse(from);
    to = Math.max(to, noun.map(NounIndex.Match::end).orElse(to));
    while (from > 0 && isTogether(words, from) && describes(language, lexicon, words, mentions, from - 1)) {
      from--;
    }
    while (from > 0 && isTogether(words, from) && lexicon.functionWords(language).isArticle(words.piece(from - 1))) {
      from--;
    }
    while (to < words.size() && isTogether(words, to) && describes(language, lexicon, words, mentions, to)) {
      to++;
    }
    return new Phrase(words.token(from).index(), words.token(to - 1).index() + 1, head);
  }

  private static boolean isTogether(Words words, int piece) {
    return words.token(piece).index() - words.token(piece - 1).index() <= 1;
  }

  private static boolean describes(Language language, ActorLexicon lexicon, Words words, List<Mention> mentions, int piece) {
    if (lexicon.functionWords(language).contains(words.piece(piece))) {
      return false;
    }
    return lexicon.modifier(language, words.stem(piece)).isPresent()
        || Character.isDigit(words.piece(piece).charAt(0))
        || mentions.stream().anyMatch(mention -> mention.covers(piece))
        || (words.writing() == Words.Writing.MIXED && piece > 0 && words.isCapitalised(piece))
        || (language == Language.EN && lexicon.nouns(language).covering(words, piece, piece, piece + 1).isPresent());
  }

  /// Whether the phrase looks like a person's full name though nobody by that name is known: a first name, or two to four
  /// capitalised words tagged as a name, none of which is a noun of the lexicon.
  ///
  /// @param runs of the sentence
  static boolean isPersonName(List<PersonRuns.Run> runs, Phrase phrase) {
    int head = phrase.head();
    return runs.stream()
        .filter(run -> run.begin() <= head && head < run.end())
        .anyMatch(PersonRuns.Run::hasGivenName);
  }

  static Reading person(Words words, Phrase phrase, DocumentText document) {
    String name = document.words(phrase.span(words.sentence()));
    return new Reading(Kind.PERSON, name, "", "", Optional.empty(), true);
  }
}
