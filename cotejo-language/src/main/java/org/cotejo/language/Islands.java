package org.cotejo.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cotejo.model.TextSpan;

/// Stretches of a sentence that are parsed apart, since parsers stumble over them: what stands in brackets ("the New Era Party (Un Nuevo Tiempo,
/// UNT) were arrested"), and whatever the caller names, such as a date in front ("On July 17 residents of ...") or who says so ("Gunmen, police said, shot ...").
///
/// What semicolons part is parsed each by itself; the roots behind the first hang on it (`parataxis`). The rest is parsed as if they were not there, each of them on its own. Then its root is hung back: a bracket on the word before it
/// (`parataxis`), a stretch in front on the root of the rest (`obl`), a clause of saying on the root of the rest (`parataxis`), a phrase that names a
/// source on the clause that it stands in (`obl`).
final class Islands {
  private static final int LONGEST_BRACKET = 15;
  private static final int SHORTEST_CLAUSE = 5;

  private Islands() {}

  /// The tree of a sentence.
  ///
  /// @param fronts stretches to be parsed apart if they stand in front of the sentence
  /// @param asides stretches behind its beginning to be parsed apart, not overlapping
  /// @param parser parses a row of words
  static Sentence parse(Sentence sentence, List<TextSpan> fronts, List<TextSpan> asides, UnaryOperator<Sentence> parser) {
    List<BitSet> clauses = betweenSemicolons(sentence);
    if (clauses.size() == 1) {
      return clause(sentence, fronts, asides, parser);
    }
    Token[] tokens = new Token[sentence.size()];
    int root = -1;
    for (BitSet words : clauses) {
      int top = place(sentence, words, clause -> clause(clause, fronts, asides, parser), tokens, root, root < 0 ? "root" : "parataxis");
      root = root < 0 ? top : root;
    }
    return new Sentence(sentence.number(), sentence.span(), Arrays.asList(tokens));
  }

  /// The stretches that semicolons part, each but the first with the mark before it. A short stretch, as in a list, stays with the one before.
  private static List<BitSet> betweenSemicolons(Sentence sentence) {
    List<BitSet> stretches = new ArrayList<>();
    int from = 0;
    for (int i = SHORTEST_CLAUSE; i <= sentence.size() - SHORTEST_CLAUSE; i++) {
      if (i - from >= SHORTEST_CLAUSE && sentence.token(i).form().equals(";")) {
        stretches.add(range(from, i));
        from = i;
      }
    }
    stretches.add(range(from, sentence.size()));
    return stretches;
  }

  private static Sentence clause(Sentence sentence, List<TextSpan> fronts, List<TextSpan> asides, UnaryOperator<Sentence> parser) {
    List<BitSet> islands = find(sentence, fronts);
    List<BitSet> sources = asides.stream().map(aside -> words(sentence, aside)).filter(aside -> !aside.isEmpty() && islands.stream().noneMatch(aside::intersects)).toList();
    BitSet rest = new BitSet();
    rest.set(0, sentence.size());
    islands.forEach(rest::andNot);
    sources.forEach(rest::andNot);
    if (islands.isEmpty() && sources.isEmpty() || rest.isEmpty()) {
      return parser.apply(sentence);
    }
    Token[] tokens = new Token[sentence.size()];
    int root = place(sentence, rest, parser, tokens, -1, "root");
    for (BitSet island : islands) {
      int before = rest.previousSetBit(island.nextSetBit(0));
      place(sentence, island, parser, tokens, before < 0 ? root : before, before < 0 ? "obl" : "parataxis");
    }
    for (BitSet source : sources) {
      hangSource(sentence, source, rest, parser, tokens, root);
    }
    return new Sentence(sentence.number(), sentence.span(), Arrays.asList(tokens));
  }

  private static void hangSource(Sentence sentence, BitSet source, BitSet rest, UnaryOperator<Sentence> parser, Token[] tokens, int root) {
    int top = place(sentence, source, parser, tokens, root, "parataxis");
    Token head = tokens[top];
    if (!head.pos().equals("VERB")) {
      int clause = clause(tokens, rest.previousSetBit(source.nextSetBit(0)));
      tokens[top] = new Token(top, head.span(), head.form(), head.lemma(), head.pos(), head.features(), clause < 0 ? root : clause, head.pos().equals("ADV") ? "advmod" : "obl");
    }
  }

  /// The verb of the clause that a word stands in, or the root.
  private static int clause(Token[] tokens, int from) {
    int at = from;
    while (at >= 0 && !tokens[at].isRoot() && !tokens[at].pos().equals("VERB")) {
      at = tokens[at].head();
    }
    return at;
  }

  private static BitSet words(Sentence sentence, TextSpan span) {
    BitSet words = new BitSet();
    sentence.tokens().stream().filter(token -> span.contains(token.span())).forEach(token -> words.set(token.index()));
    return words;
  }

  private static List<BitSet> find(Sentence sentence, List<TextSpan> spans) {
    List<BitSet> islands = new ArrayList<>();
    int front = inFront(sentence, spans);
    if (front > 0) {
      islands.add(range(0, front));
    }
    int open = -1;
    for (int i = front; i < sentence.size(); i++) {
      String form = sentence.token(i).form();
      if (form.equals("(") || form.equals("[")) {
        open = i;
      } else if (open > 0 && (form.equals(")") || form.equals("]"))) {
        if (i - open <= LONGEST_BRACKET) {
          islands.add(range(open, i + 1));
        }
        open = -1;
      }
    }
    return islands;
  }

  /// How many words a named stretch takes at the beginning, with one word (a preposition) before it; 0 if none does or if a comma follows.
  private static int inFront(Sentence sentence, List<TextSpan> spans) {
    for (TextSpan span : spans) {
      int end = 0;
      while (end < sentence.size() && sentence.token(end).span().end() <= span.end()) {
        end++;
      }
      boolean first = end > 0 && span.overlaps(sentence.token(0).span()) || end > 1 && span.overlaps(sentence.token(1).span())
          && sentence.token(1).span().begin() >= span.begin();
      if (first && end < sentence.size() - 2 && Character.isLetterOrDigit(sentence.token(end).form().codePointAt(0))) {
        return end;
      }
    }
    return 0;
  }

  private static BitSet range(int from, int to) {
    BitSet range = new BitSet();
    range.set(from, to);
    return range;
  }

  /// Parses some words of the sentence and puts them back in their places.
  ///
  /// @return the index of their root in the sentence
  private static int place(Sentence sentence, BitSet words, UnaryOperator<Sentence> parser, Token[] into, int head, String relation) {
    int[] original = words.stream().toArray();
    List<Token> part = new ArrayList<>(original.length);
    for (int i = 0; i < original.length; i++) {
      Token token = sentence.token(original[i]);
      part.add(new Token(i, token.span(), token.form(), token.lemma(), token.pos(), token.features(), -1, ""));
    }
    int root = head;
    for (Token token : parser.apply(new Sentence(sentence.number(), sentence.span(), part)).tokens()) {
      int index = original[token.index()];
      boolean isRoot = token.isRoot();
      into[index] = new Token(index, token.span(), token.form(), token.lemma(), token.pos(), token.features(),
          isRoot ? head : original[token.head()], isRoot ? relation : token.relation());
      root = isRoot ? index : root;
    }
    return root;
  }
}
