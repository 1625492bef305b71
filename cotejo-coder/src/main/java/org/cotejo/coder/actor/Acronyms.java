package org.cotejo.coder.actor;

import java.util.Arrays;
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

  /// The token where the long form begins that ends before token `end`: where its capitals are the acronym's letters, in that order or
  /// another ("Venezuelan Observatory of Violence" is OVV), else where a word begins with the acronym's first letter.
  private Optional<Integer> longForm(Words words, String acronym, int end) {
    String letters = Fold.fold(acronym).replaceAll("[^a-z]", "");
    StringBuilder initials = new StringBuilder();
    Optional<Integer> best = Optional.empty();
    for (int i = end - 1; i >= 0 && initials.length() < letters.length() && isPart(words, i); i--) {
      char initial = words.piece(words.first(i)).charAt(0);
      if (Character.isUpperCase(words.sentence().token(i).form().charAt(0))) {
        initials.append(initial);
        boolean isWhole = sorted(initials.toString()).equals(sorted(letters));
        boolean isLikely = initial == letters.charAt(0) && initials.length() >= Math.min(2, letters.length() - 1);
        best = isWhole || isLikely ? Optional.of(i) : best;
      }
    }
    return best;
  }

  private boolean isPart(Words words, int token) {
    int piece = words.first(token);
    return piece < words.first(token + 1)
        && (words.isCapitalised(piece) || functionWords.isConnector(words.piece(piece)));
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  private void add(Words words, List<Mention> mentions, int begin, int end, List<Token> tokens) {
    int from = words.first(begin);
    int to = words.first(end);
    TextSpan span = new TextSpan(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    String name = document.words(span);
    String acronym = tokens.get(end + 1).form();
    Named described = described(words, mentions, from, to, name);
    Named named = known(words, mentions, words.first(end + 1), from, to, described).orElse(described);
    cast.addName(acronym, named);
    cast.addName(name, named);
  }

  /// What the lexicon knows under the long form, or under the short form if that can mean the same: another body may well have the
  /// same three letters.
  private Optional<Named> known(Words words, List<Mention> mentions, int acronym, int from, int to, Named described) {
    Optional<Named> full = mentions.stream()
        .filter(mention -> isNamedBody(mention) && mention.begin() < to && mention.end() > from)
        .filter(mention -> mention.end() - mention.begin() > (to - from) / 2)
        .map(Mention::named)
        .findFirst();
    return full.or(() -> mentions.stream()
        .filter(mention -> isNamedBody(mention) && mention.covers(acronym))
        .map(Mention::named)
        .filter(named -> sharesWords(words, from, to, named.name()) || isDistinct(words, acronym, described, named))
        .findFirst());
  }

  private static boolean isNamedBody(Mention mention) {
    return mention.named().kind() == Kind.BODY && !mention.named().name().isEmpty();
  }

  private static boolean isDistinct(Words words, int acronym, Named described, Named named) {
    boolean agrees = described.sector().isEmpty() || described.sector().equals(named.sector());
    return words.piece(acronym).length() > 3 && agrees;
  }

  private boolean sharesWords(Words words, int from, int to, String name) {
    List<String> pieces = Fold.pieces(name);
    int shared = 0;
    int all = 0;
    for (int i = from; i < to; i++) {
      if (!functionWords.contains(words.piece(i))) {
        all++;
        shared += pieces.contains(words.piece(i)) ? 1 : 0;
      }
    }
    return 2 * shared > all;
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
