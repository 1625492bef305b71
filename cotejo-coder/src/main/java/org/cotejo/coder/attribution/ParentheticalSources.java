package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Who says so, between commas or behind the last one: "Gunmen, **police said**, shot ...", "han muerto, **según los vecinos**, tres personas", "..., **the mayor said Tuesday**." Found by words
/// alone, before anything is parsed, so that the sentence can be parsed without them: parsers stumble over a clause within a clause. So they do over words that only join sentences:
/// "El Ejército, **por su parte**, anunció ...".
public final class ParentheticalSources {
  private static final int LONGEST_SPEAKER = 9;
  private static final int LONGEST_TAIL = 6;

  private final WordClasses words;

  public ParentheticalSources(WordClasses words) {
    this.words = words;
  }

  /// The asides of a sentence of untagged words, each with the comma before it; with the comma behind it, too, unless that one is needed.
  public List<TextSpan> find(Sentence sentence) {
    List<TextSpan> asides = new ArrayList<>();
    int comma = 1;
    while (comma < sentence.size() - 2) {
      Optional<Integer> end = end(sentence, comma);
      if (end.isPresent()) {
        int last = last(sentence, end.get());
        asides.add(new TextSpan(sentence.token(comma).span().begin(), sentence.token(last).span().end()));
        comma = last + 1;
      } else {
        comma++;
      }
    }
    return asides;
  }

  /// The last word of the aside: the end of the sentence if the speaker goes on speaking ("police said, **adding that** ..."), its closing comma unless that one is needed by
  /// what follows.
  private int last(Sentence sentence, int end) {
    if (is(sentence, end, ",") && words.has(WordClass.SAYING_PARTICIPLE, word(sentence, end + 1))) {
      return sentence.size() - 1;
    }
    return is(sentence, end, ",") && !needsComma(word(sentence, end + 1)) ? end : end - 1;
  }

  private boolean needsComma(String next) {
    return words.has(WordClass.COMMA_BEFORE, next) || words.get(WordClass.COMMA_BEFORE).stream().anyMatch(ending -> ending.startsWith("-") && next.endsWith(ending.substring(1)));
  }

  /// The mark that closes the aside which a comma opens.
  private Optional<Integer> end(Sentence sentence, int comma) {
    if (!is(sentence, comma, ",")) {
      return Optional.empty();
    }
    int close = comma + 1;
    while (close < sentence.size() && isWord(sentence.token(close))) {
      close++;
    }
    boolean closed = close < sentence.size() && (is(sentence, close, ",") || close == sentence.size() - 1 && is(sentence, close, "."));
    return closed && isAside(sentence, comma + 1, close) ? Optional.of(close) : Optional.empty();
  }

  private boolean isAside(Sentence sentence, int from, int to) {
    return isClause(sentence, from, to) || isPhrase(sentence, from, to) || isConnective(sentence, from, to);
  }

  /// "El Ejército, **por su parte**, anunció ...".
  private boolean isConnective(Sentence sentence, int from, int to) {
    return is(sentence, to, ",") && words.has(WordClass.CONNECTIVE_ASIDE, sentence.tokens().subList(from, to).stream().map(token -> token.form().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
  }

  /// Speaker and verb, in either order, and hardly more.
  private boolean isClause(Sentence sentence, int from, int to) {
    int verb = verb(sentence, from, to);
    if (verb < 0 || verb - from > LONGEST_SPEAKER || to - verb - 1 > LONGEST_TAIL || hasBorder(sentence, from, to)) {
      return false;
    }
    boolean tail = verb + 1 == to || words.has(WordClass.TOLD_FORM, word(sentence, verb)) || words.has(WordClass.SAID_TAIL, word(sentence, verb + 1));
    return tail && to - from > 1;
  }

  private int verb(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.has(WordClass.SAID_FORM, word(sentence, at)) || words.has(WordClass.TOLD_FORM, word(sentence, at))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isPhrase(Sentence sentence, int from, int to) {
    boolean coordinated = from > 1 && (words.has(WordClass.AND, word(sentence, from - 2)) || words.has(WordClass.CONTRAST, word(sentence, from - 2)));
    Set<String> openings = words.get(coordinated ? WordClass.COORDINATED_SOURCE : WordClass.SOURCE_OPENING);
    return to - from > 1 && to - from <= LONGEST_SPEAKER && openings.stream().anyMatch(opening -> begins(sentence, from, opening.split(" "))) && !hasBorder(sentence, from + 1, to);
  }

  private static boolean begins(Sentence sentence, int from, String[] opening) {
    for (int i = 0; i < opening.length; i++) {
      if (from + i >= sentence.size() || !word(sentence, from + i).equals(opening[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBorder(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(token -> words.has(WordClass.SPEAKER_BORDER, token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isWord(Token token) {
    int first = token.form().codePointAt(0);
    return Character.isLetterOrDigit(first) || token.form().equals("-") || token.form().equals("'s") || token.form().equals("’s") || token.form().equals("'") || token.form().equals("’");
  }

  private static boolean is(Sentence sentence, int at, String form) {
    return sentence.token(at).form().equals(form);
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }
}
