package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// What a verb's source says: its clause, its object, or the sentence around it.
///
/// @param isClause whether it is a clause or quotation, not only an object
record VerbContent(BitSet words, boolean isClause) {
  private static final Set<String> THAT = Set.of("that", "que");
  private static final Set<String> CLAUSE_SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "there");
  /// How far behind its verb *that* may stand, in words.
  private static final int THAT_REACH = 9;
  private static final Set<String> TO = Set.of("to", "a", "para");
  private static final Set<String> AS = Set.of("as", "como", "según");

  boolean isEmpty() {
    return words.isEmpty();
  }

  static VerbContent of(Tree tree, Token verb, Cue cue, Optional<Token> source, Predicate<Token> speaker) {
    BitSet clause = new BitSet();
    BitSet object = new BitSet();
    for (Token child : tree.children(verb.index())) {
      if (source.isPresent() && source.get().index() == child.index()) {
        continue;
      }
      if (isClause(tree, verb, child, cue, source)) {
        clause.or(tree.subtree(child.index()));
      } else if (isObject(tree, verb, child, cue, speaker)) {
        object.or(withoutPreposition(tree, child));
      }
    }
    if (clause.isEmpty() && cue.takes("clause")) {
      thatClause(tree, verb, clause);
    }
    if (cue.takes("quote")) {
      quote(tree, verb, clause);
    }
    takeRemnants(tree, verb, clause);
    source.ifPresent(head -> removeSource(tree, head, clause, object));
    boolean hasClause = !clause.isEmpty();
    if (!hasClause || !cue.takes("quote")) {
      clause.or(object);
    }
    return new VerbContent(clause, hasClause);
  }

  /// The phrase without the preposition that ties it to the cue.
  static BitSet withoutPreposition(Tree tree, Token head) {
    BitSet words = tree.subtree(head.index());
    int first = words.nextSetBit(0);
    if (first < head.index() && tree.token(first).is("case") && tree.token(first).head() == head.index()) {
      words.clear(first);
    }
    return words;
  }

  /// "confirmed on Tuesday that ...", "claimed they were ..." where the tree has it wrong: to the end of the sentence.
  private static void thatClause(Tree tree, Token verb, BitSet clause) {
    int size = tree.sentence().size();
    if (verb.index() + 2 < size && CLAUSE_SUBJECTS.contains(tree.token(verb.index() + 1).lemma())
        && tree.token(verb.index() + 2).pos().matches("AUX|VERB")) {
      clause.set(verb.index() + 1, size);
      return;
    }
    for (int i = verb.index() + 1; i < Math.min(size - 1, verb.index() + THAT_REACH); i++) {
      Token word = tree.token(i);
      if (word.form().equals("that") || word.form().equals("que")) {
        boolean relative = i > verb.index() + 1 && !isTold(tree, verb, i);
        if (!relative && !tree.token(i + 1).pos().equals("PUNCT")) {
          clause.set(i, size);
        }
        return;
      }
      if (Stretches.isPunctuation(word) || word.pos().equals("VERB") || word.pos().equals("AUX")) {
        return;
      }
    }
  }

  /// Whether what stands between the verb and *that* is a time, a place or an addressee, and no object that a relative clause could describe.
  private static boolean isTold(Tree tree, Token verb, int that) {
    Token next = tree.token(verb.index() + 1);
    boolean adverbial = Set.of("ADP", "ADV").contains(next.pos()) || next.lemma().matches("este|esta|ayer|hoy|yesterday|today|reporter|journalist");
    return adverbial || that == verb.index() + 2 && next.pos().equals("PROPN");
  }

  /// Phrases that follow the clause without a border are part of it, wherever the parser hung them.
  private static void takeRemnants(Tree tree, Token verb, BitSet clause) {
    if (clause.isEmpty() || clause.nextSetBit(0) < verb.index()) {
      return;
    }
    for (Token child : tree.children(verb.index())) {
      BitSet words = tree.subtree(child.index());
      if (words.nextSetBit(0) == clause.length() && !child.is("punct") && !child.is("conj") && !child.is("cc") && !child.is("advcl")) {
        clause.or(words);
      }
    }
  }

  private static void removeSource(Tree tree, Token head, BitSet clause, BitSet object) {
    if (clause.get(head.index()) || object.get(head.index())) {
      clause.andNot(tree.subtree(head.index()));
      object.andNot(tree.subtree(head.index()));
    }
  }

  private static boolean isClause(Tree tree, Token verb, Token child, Cue cue, Optional<Token> source) {
    if (cue.takes("clause") && (child.is("ccomp") || (child.is("advcl") || child.is("acl")) && hasMark(tree, child, THAT))) {
      return true;
    }
    if (cue.takes("infinitive") && (child.is("xcomp") || child.is("advcl") && child.index() > verb.index() && hasMark(tree, child, TO))) {
      return true;
    }
    return cue.takes("quote") && child.is("parataxis") && source.isPresent() && child.index() > verb.index() && opens(tree, child);
  }

  private static boolean hasMark(Tree tree, Token clause, Set<String> words) {
    return tree.hasChild(clause.index(), child -> child.is("mark") && words.contains(child.lemma()));
  }

  /// Whether a colon, comma or quotation mark stands before the clause.
  private static boolean opens(Tree tree, Token clause) {
    int first = tree.subtree(clause.index()).nextSetBit(0);
    while (first < clause.index() && Stretches.isPunctuation(tree.token(first))) {
      first++;
    }
    return first > 0 && Stretches.isPunctuation(tree.token(first - 1)) && !tree.token(first - 1).form().equals("(");
  }

  private static boolean isObject(Tree tree, Token verb, Token child, Cue cue, Predicate<Token> speaker) {
    boolean passive = tree.isPassive(verb.index());
    boolean personal = child.is("iobj") && tree.preposition(child.index()).equals("a") && cue.kind() != Cue.Kind.SAY;
    boolean object = passive ? child.relation().equals("nsubj:pass") : child.is("obj") || personal;
    if (object && cue.takes("object")) {
      boolean addressee = cue.kind() == Cue.Kind.SAY && speaker.test(child);
      return !addressee && !child.pos().equals("PRON");
    }
    if (child.is("obl") || child.is("nmod") || child.is("advcl") || child.is("acl")) {
      return tree.hasChild(child.index(), c -> (c.is("case") || c.is("mark")) && cue.takes(c.lemma()));
    }
    return passive && child.is("xcomp") && cue.takes("object");
  }

  /// "A, X said.", "A, X said, B.", "as X said": what stands around the cue's own clause.
  private static void quote(Tree tree, Token verb, BitSet clause) {
    int size = tree.sentence().size();
    BitSet own = tree.subtree(verb.index());
    own.andNot(clause);
    boolean saidBefore = !clause.isEmpty() && clause.nextSetBit(0) < verb.index();
    boolean inserted = clause.isEmpty() && !verb.isRoot()
        && (verb.is("parataxis") || verb.is("ccomp") || verb.is("advcl") && hasMark(tree, verb, AS) || verb.is("appos"));
    if (saidBefore) {
      int end = clause.previousSetBit(verb.index());
      int begin = own.nextSetBit(end);
      int from = verb.isRoot() ? 0 : Math.min(clause.nextSetBit(0), tree.subtree(verb.index()).nextSetBit(0));
      if (begin > end && isBorder(tree, begin)) {
        clause.set(from, begin);
      }
    } else if (inserted) {
      BitSet around = tree.subtree(verb.head());
      around.andNot(own);
      if (verb.is("ccomp") && verb.head() < verb.index()) {
        return;
      }
      if (own.nextSetBit(0) > 0 || own.length() < size) {
        clause.or(around);
      }
    } else if (clause.isEmpty() && verb.isRoot()) {
      int begin = ownBegin(tree, verb);
      if (begin > 2 && isBorder(tree, begin) && QuotationFinder.isMark(tree.token(begin - 1).form())) {
        clause.set(0, begin);
      }
    }
  }

  /// Where the cue's short clause begins: "X said", "said X".
  private static int ownBegin(Tree tree, Token verb) {
    int begin = verb.index();
    for (Token child : tree.children(verb.index())) {
      if (child.is("nsubj") && child.index() < verb.index()) {
        begin = Math.min(begin, tree.subtree(child.index()).nextSetBit(0));
      }
    }
    return begin;
  }

  private static boolean isBorder(Tree tree, int begin) {
    return Stretches.isPunctuation(tree.token(begin)) || begin > 0 && Stretches.isPunctuation(tree.token(begin - 1));
  }
}
