package org.cotejo.coder.actor;

import java.util.List;
import java.util.Optional;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Acronyms that a document introduces: "the Venezuelan Observatory of Violence (OVV)", "Un Nuevo Tiempo – UNT", "OVV (Observatorio
/// Venezolano de Violencia)". From there on the short form means the long one.
final class Acronyms {

  private final DocumentText document;
  private final FunctionWords functionWords;
  private final PhraseReader reader;
  private final Cast cast;

  Acronyms(DocumentText document, FunctionWords functionWords, PhraseReader reader, Cast cast) {
    this.document = document;
    this.functionWords = functionWords;
    this.reader = reader;
    this.cast = cast;
  }

  void introduce(Words words, List<Mention> mentions) {
    List<Token> tokens = words.sentence().tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      String mark = tokens.get(i).form();
      boolean opens = mark.equals("(") || mark.equals("–") || mark.equals("—") || mark.equals("-");
      if (opens && isAcronym(tokens.get(i + 1).form()) && closes(tokens, i + 2)) {
        int end = i;
        longForm(words, tokens.get(i + 1).form(), i).ifPresent(begin -> add(words, mentions, begin, end, tokens));
      }
    }
  }

  private static boolean closes(List<Token> tokens, int index) {
    return index >= tokens.size() || ")]–—-,.;:".contains(tokens.get(index).form());
  }

  static boolean isAcronym(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (!Character.isDigit(c) && c != '-' && c != '.' && !(c == 's' && i == form.length() - 1)) {
        return false;
      }
    }
    return letters >= 2 && letters <= 9;
  }

  /// The token where the long form begins that ends before token `end`.
  private Optional<Integer> longForm(Words words, String acronym, int end) {
    String initials = Fold.fold(acronym).replaceAll("[^a-z]", "");
    int capitals = 0;
    Optional<Integer> best = Optional.empty();
    for (int i = end - 1; i >= 0 && i >= end - 12; i--) {
      Token token = words.sentence().token(i);
      int piece = words.first(i);
      if (piece >= words.first(i + 1)) {
        break;
      }
      boolean isCapital = Character.isUpperCase(token.form().charAt(0));
      if (!isCapital && !functionWords.isConnector(words.piece(piece))) {
        break;
      }
      if (isCapital) {
        capitals++;
        if (words.piece(piece).charAt(0) == initials.charAt(0) && capitals >= Math.min(2, initials.length() - 1)) {
          best = Optional.of(i);
          if (capitals >= initials.length()) {
            break;
          }
        }
      }
    }
    return best;
  }

  private void add(Words words, List<Mention> mentions, int begin, int end, List<Token> tokens) {
    int from = words.first(begin);
    int to = words.first(end);
    TextSpan span = new TextSpan(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    String name = document.words(span);
    String acronym = tokens.get(end + 1).form();
    Named named = known(words, mentions, words.first(end + 1), from, to).orElseGet(() -> described(words, mentions, from, to, name));
    cast.addName(acronym, named);
    cast.addName(name, named);
  }

  /// What the lexicon knows under the long or the short form.
  private static Optional<Named> known(Words words, List<Mention> mentions, int acronym, int from, int to) {
    return mentions.stream()
        .filter(m -> m.named().kind() == Kind.BODY && !m.named().name().isEmpty())
        .filter(m -> m.covers(acronym) || (m.isInside(from, to) && m.end() - m.begin() > (to - from) / 2))
        .map(Mention::named)
        .findFirst();
  }

  private Named described(Words words, List<Mention> mentions, int from, int to, String name) {
    for (int head = from; head < to; head++) {
      Reading reading = reader.read(words, mentions, from, to, head);
      if (reading.noun().isPresent() && reading.kind() != Kind.THING) {
        return new Named(name, Kind.BODY, reading.sector(), reading.country(), Named.Period.ALWAYS);
      }
    }
    return new Named(name, Kind.BODY, "", "", Named.Period.ALWAYS);
  }
}
