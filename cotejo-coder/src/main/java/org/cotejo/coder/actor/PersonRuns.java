package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// Stretches of a sentence that may be a person's name: capitalised words in a row, with "de la" and the like between them, that are
/// neither function words nor the name of a body or country. In text of one case: a first name and the unknown words after it.
final class PersonRuns {

  private static final int LONGEST = 5;

  /// Tokens `[begin, end)`.
  record Run(int begin, int end, boolean hasGivenName) {

    boolean isSingle() {
      return end - begin == 1;
    }
  }

  private final Language language;
  private final ActorLexicon lexicon;
  private final Words words;
  private final List<Mention> mentions;

  PersonRuns(Language language, ActorLexicon lexicon, Words words, List<Mention> mentions) {
    this.language = language;
    this.lexicon = lexicon;
    this.words = words;
    this.mentions = mentions;
  }

  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int size = words.sentence().size();
    for (int begin = 0; begin < size; begin++) {
      if (opens(begin)) {
        int end = end(begin, size);
        int name = behindTitle(begin, end);
        if (name > begin) {
          begin = name - 1;
          continue;
        }
        if (begin > 0 && tellsWhere(begin - 1) && !hasGivenName(begin)) {
          begin = end;
          continue; // "outside **Bulo Mareer**", "en **San José del Guaviare**"
        }
        runs.add(new Run(begin, end, end - begin > 1 && hasGivenName(begin) && !lexicon.impersonal().isIn(words, words.first(begin) + 1, words.first(end))));
        begin = end;
      }
    }
    return runs;
  }

  /// "Provincial Information **Minister** Asad Khan": where the name begins behind a title in capitals; -1 if there is none.
  private int behindTitle(int begin, int end) {
    if (language != Language.EN || words.writing() != Words.Writing.MIXED || hasGivenName(begin)) {
      return -1;
    }
    return IntStream.range(begin + 1, end - 1).filter(title -> lexicon.nouns(language).covering(words, words.first(title), words.first(begin), words.first(title + 1))
        .filter(match -> match.noun().role() == Noun.Role.OFFICE && match.end() == words.first(title + 1)).isPresent()).map(title -> title + 1).max().orElse(-1);
  }

  private boolean hasGivenName(int token) {
    return lexicon.isGivenName(words.piece(words.first(token)));
  }

  private int end(int begin, int size) {
    int end = begin + 1;
    while (end < size && end - begin < LONGEST) {
      int next = end;
      while (next < size && next - end < 2 && (isParticle(next) || isHyphen(next, size))) {
        next++;
      }
      if (next >= size || !continues(next) || (next > end && isInName(next, Kind.COUNTRY, Kind.BODY))) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /// "Michel**-**Ange", "Jean**-**Pierre".
  private boolean isHyphen(int token, int size) {
    List<Token> tokens = words.sentence().tokens();
    return tokens.get(token).form().equals("-") && token > 0 && token + 1 < size && tokens.get(token - 1).span().end() == tokens.get(token).span().begin()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().begin();
  }

  private boolean opens(int token) {
    if (words.writing() == Words.Writing.MIXED && !isCapitalised(token) || !isWord(token) || isNoun(token) || token == 0 && tellsWhere(token)) {
      return false;
    }
    return switch (words.writing()) {
      case MIXED -> (!isInName(token, Kind.COUNTRY, Kind.BODY, Kind.THING, Kind.GROUP) || isNamesake(token)) && isNotVerb(token);
      case CAPITALS, LOWER -> hasGivenName(token) || isInName(token, Kind.PERSON) || followsTitle(token);
    };
  }

  /// "**Mauricio** Pizarro", "**Israel** Peña": a first name that is also a country's, with a surname behind.
  private boolean isNamesake(int token) {
    return language == Language.ES && hasGivenName(token) && isInName(token, Kind.COUNTRY) && !isInName(token, Kind.BODY, Kind.THING, Kind.GROUP) && token + 1 < words.sentence().size() && continues(token + 1)
        && !isNoun(token + 1);
  }

  /// "**In** Nairobi, a court".
  private boolean tellsWhere(int token) {
    return words.first(token) < words.first(token + 1) && lexicon.functionWords(language).tellsWhere(words.piece(words.first(token)));
  }

  private boolean continues(int token) {
    return isWord(token)
        && !isInName(token, Kind.COUNTRY, Kind.BODY, Kind.THING)
        && (words.writing() == Words.Writing.MIXED ? isCapitalised(token) : !isNoun(token) && isNameTag(token));
  }

  /// In capitals a single unknown word directly after a title: "COLONEL MONTANO".
  private boolean followsTitle(int token) {
    String pos = words.sentence().token(token).pos();
    if (token == 0 || !(pos.equals("PROPN") || pos.equals("X")) || isInName(token, Kind.COUNTRY, Kind.BODY, Kind.THING)) {
      return false;
    }
    int before = words.first(token) - 1;
    return before >= 0
        && lexicon.nouns(language).covering(words, before, Math.max(0, before - 4), before + 1)
            .filter(match -> match.noun().role() == Noun.Role.OFFICE).isPresent();
  }

  private boolean isNameTag(int token) {
    String pos = words.sentence().token(token).pos();
    return pos.equals("PROPN") || (pos.equals("X") && hasGivenName(token)) || (pos.equals("X") && isInName(token, Kind.PERSON));
  }

  private boolean isNotVerb(int token) {
    String pos = words.sentence().token(token).pos();
    return !pos.equals("VERB") && !pos.equals("AUX") && !pos.equals("ADV");
  }

  private boolean isCapitalised(int token) {
    int piece = words.first(token);
    return piece < words.first(token + 1) && words.isCapitalised(piece);
  }

  private boolean isWord(int index) {
    Token token = words.sentence().token(index);
    int piece = words.first(index);
    return piece < words.first(index + 1)
        && Character.isLetter(token.form().codePointAt(0))
        && !lexicon.functionWords(language).contains(words.piece(piece));
  }

  private boolean isNoun(int token) {
    int piece = words.first(token);
    return lexicon.nouns(language).covering(words, piece, piece, Math.min(words.size(), piece + 3)).isPresent()
        && !isInName(token, Kind.PERSON);
  }

  private boolean isInName(int token, Kind... kinds) {
    int piece = words.first(token);
    for (Mention mention : mentions) {
      if (mention.covers(piece)) {
        for (Kind kind : kinds) {
          if (mention.named().kind() == kind) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isParticle(int index) {
    String form = words.sentence().token(index).form();
    return switch (form) {
      case "de", "del", "la", "las", "los", "el", "da", "das", "do", "dos", "delos", "dela", "von", "van", "der", "bin", "al" -> true;
      default -> false;
    };
  }
}
