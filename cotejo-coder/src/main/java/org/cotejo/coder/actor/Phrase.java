package org.cotejo.coder.actor;

import java.util.BitSet;
import java.util.Set;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// The stretch of tokens that a noun and its dependants fill.
///
/// @param begin first token
/// @param end token after the last
/// @param head the noun's token
record Phrase(int begin, int end, int head) {

  private static final Set<String> OUTSIDE =
      Set.of("acl", "conj", "cc", "case", "parataxis", "cop", "aux", "mark", "nsubj", "csubj", "advcl", "obl", "obj", "iobj",
          "ccomp", "xcomp", "discourse", "vocative", "dislocated", "list", "orphan", "root", "dep", "reparandum");

  private static final Set<String> TIMES = Set.of("during", "after", "before", "since", "until", "amid", "while", "durante", "tras", "luego", "desde", "según");
  private static final Set<String> HANDS = Set.of("hands", "hand", "manos");
  private static final Set<String> CLOSING_QUOTES = Set.of("”", "»", "\"", "''");
  private static final Set<String> QUOTES = Set.of("“", "«", "\"", "”", "»", "``", "''");
  private static final int LONG = 10;

  /// The noun phrase of a parsed sentence with its prepositional phrases, without relative clauses, coordinated nouns and
  /// appositions (an apposition without a comma, "el presidente Maduro", belongs to it).
  static Phrase parsed(Sentence sentence, int head) {
    BitSet inside = new BitSet(sentence.size());
    inside.set(head);
    for (Token child : sentence.children(head)) {
      if (!isOutside(sentence, child)) {
        include(sentence, child, inside);
      }
    }
    int begin = head;
    while (begin > 0 && (inside.get(begin - 1) || (isMark(sentence, begin - 1) && begin > 1 && inside.get(begin - 2)))) {
      begin--;
    }
    int end = head + 1;
    while (end < sentence.size()
        && (inside.get(end) || (isMark(sentence, end) && end + 1 < sentence.size() && inside.get(end + 1)))) {
      end++;
    }
    int closed = beforeSetting(sentence, head, end);
    return new Phrase(afterOpening(sentence, begin, head), closesQuote(sentence, begin, closed) ? closed + 1 : closed, head);
  }

  /// 'Siete "delincuentes**"**': a quotation mark behind the phrase that closes one inside it.
  private static boolean closesQuote(Sentence sentence, int begin, int end) {
    return end < sentence.size() && CLOSING_QUOTES.contains(sentence.token(end).form())
        && sentence.tokens().subList(begin, end).stream().filter(token -> QUOTES.contains(token.form())).count() == 1;
  }

  /// "According to the league, **police officers**": without a prepositional phrase that ends with a comma.
  private static int afterOpening(Sentence sentence, int begin, int head) {
    int first = begin;
    for (int i = begin; i < head; i++) {
      boolean isComma = sentence.token(i).form().equals(",");
      if (isComma && sentence.tokens().subList(begin, i).stream().anyMatch(token -> token.is("case"))) {
        first = i + 1;
      }
    }
    while (first < head && (isQuantifier(sentence.token(first)) || isQuantifier(sentence.token(first + 1)))) {
      first++;
    }
    return first;
  }

  /// The second half of "al **menos** 20", "at **least** 20" cannot open a phrase.
  private static boolean isQuantifier(Token token) {
    return token.form().equals("menos") || token.form().equals("least");
  }

  /// "12 men **during raids**", "un joven **a manos de** agentes": without a complement that tells when, or who did it.
  private static int beforeSetting(Sentence sentence, int head, int end) {
    for (int i = head + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (token.is("case") && (TIMES.contains(token.lemma()) || HANDS.contains(sentence.token(token.head()).form()))) {
        return i;
      }
    }
    return end;
  }

  /// A word of the phrase with what hangs on it, but for marks and clauses.
  private static void include(Sentence sentence, Token word, BitSet inside) {
    if (word.is("punct") || word.is("acl") || word.is("parataxis")) {
      return;
    }
    inside.set(word.index());
    for (Token child : sentence.children(word.index())) {
      include(sentence, child, inside);
    }
  }

  private static boolean isOutside(Sentence sentence, Token child) {
    if (child.is("appos")) {
      return child.index() < child.head() || hasComma(sentence, child.head(), child.index());
    }
    if (child.is("nmod") && child.index() > child.head() && hasOwnComma(sentence, child)) {
      return true;
    }
    if (child.relation().endsWith(":unmarked") || child.relation().endsWith(":tmod")) {
      return true;
    }
    int colon = child.relation().indexOf(':');
    return OUTSIDE.contains(colon < 0 ? child.relation() : child.relation().substring(0, colon));
  }

  /// "Twelve people**, including three minors**": a comma right before the complement's preposition.
  private static boolean hasOwnComma(Sentence sentence, Token complement) {
    return sentence.children(complement.index()).stream()
        .anyMatch(child -> child.is("case") && child.index() > complement.head() && isMark(sentence, child.index() - 1));
  }

  private static boolean hasComma(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isMark(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Sentence sentence, int index) {
    String form = sentence.token(index).form();
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      if (Character.isLetterOrDigit(form.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Without the tokens before `first`.
  Phrase from(int first) {
    return first > begin && first <= head ? new Phrase(first, end, head) : this;
  }

  /// Without the tokens from `last` on.
  Phrase until(int last) {
    return last > head && last < end ? new Phrase(begin, last, head) : this;
  }

  /// Widened to the tokens `[first, last)`.
  Phrase with(int first, int last) {
    return new Phrase(Math.min(begin, first), Math.max(end, last), head);
  }

  /// Without an opening such as "among them".
  Phrase afterPronoun(Sentence sentence) {
    boolean opens = begin + 1 < head
        && sentence.token(begin).pos().equals("ADP")
        && sentence.token(begin + 1).pos().equals("PRON");
    return opens ? new Phrase(begin + 2, end, head) : this;
  }

  /// Cut before the prepositional phrase that makes it longer than ten tokens.
  Phrase trimmed(Sentence sentence) {
    if (end - begin <= LONG) {
      return this;
    }
    int cut = end;
    for (int i = end - 1; i > head; i--) {
      boolean opens = sentence.token(i).is("case") && sentence.token(sentence.token(i).head()).head() == head;
      if (opens) {
        cut = i;
        if (cut - begin <= LONG) {
          break;
        }
      }
    }
    return new Phrase(begin, cut, head);
  }

  /// From the first to the last word. The article inside a contraction ("del") is left out with it.
  TextSpan span(Sentence sentence) {
    boolean isContracted = begin > 0 && begin < head && sentence.token(begin).span().equals(sentence.token(begin - 1).span());
    int first = isContracted ? begin + 1 : begin;
    return new TextSpan(sentence.token(first).span().begin(), sentence.token(end - 1).span().end());
  }
}
