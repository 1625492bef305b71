package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Labels;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// What a verb's source says: its clause, its object, or the sentence around it.
///
/// @param isClause whether it is a clause or quotation, not only an object
record VerbContent(BitSet words, boolean isClause) {
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
      clause.or(MissedClause.find(tree, verb));
    }
    if (cue.takes("quote")) {
      SurroundingSpeech.add(tree, verb, clause);
    }
    takeRemnants(tree, verb, clause);
    source.ifPresent(head -> removeSource(tree, head, clause, object));
    takeCircumstances(tree, verb, cue, object);
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

  /// "Confirmed the capture of two men**, in a joint operation** in which rifles were seized": how what is told came about, right behind it and its comma.
  private static void takeCircumstances(Tree tree, Token verb, Cue cue, BitSet object) {
    if (cue.kind() != Cue.Kind.SAY || object.isEmpty() || object.nextSetBit(0) < verb.index()) {
      return;
    }
    for (Token child : tree.children(verb.index(), "obl")) {
      int first = tree.first(child.index());
      boolean behind = first == object.length() || first == object.length() + 1 && tree.token(object.length()).form().equals(",");
      if (behind && child.pos().equals("NOUN")) {
        object.or(tree.subtree(child.index()));
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
    if (child.index() < verb.index() && VerbSource.isRelative(tree, verb)) {
      return false;
    }
    if (cue.takes("clause") && (child.is("ccomp") || (child.is("advcl") || child.is("acl")) && hasMark(tree, child, WordClass.THAT_MARK))) {
      return true;
    }
    if (cue.takes("infinitive") && (child.is("xcomp") || child.is("advcl") && child.index() > verb.index() && hasMark(tree, child, WordClass.CONTENT_MARK))) {
      return true;
    }
    boolean spoken = source.isPresent() || verb.feature("Person").equals("1") && verb.feature("Number").equals("Plur");
    return cue.takes("quote") && child.is("parataxis") && spoken && child.index() > verb.index() && opens(tree, child);
  }

  static boolean hasMark(Tree tree, Token clause, WordClass marks) {
    return tree.hasChild(clause.index(), child -> child.is("mark") && tree.isA(marks, child));
  }

  /// Whether a colon, comma or quotation mark stands before the clause; behind a semicolon something new begins.
  private static boolean opens(Tree tree, Token clause) {
    int first = tree.first(clause.index());
    while (first < clause.index() && Stretches.isPunctuation(tree.token(first))) {
      first++;
    }
    String before = first == 0 ? "" : tree.token(first - 1).form();
    return first > 0 && Stretches.isPunctuation(tree.token(first - 1)) && !before.equals("(") && !before.equals(";");
  }

  private static boolean isObject(Tree tree, Token verb, Token child, Cue cue, Predicate<Token> speaker) {
    boolean passive = tree.isPassive(verb.index());
    boolean personal = child.is("iobj") && tree.hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION) && cue.kind() != Cue.Kind.SAY;
    boolean counted = child.is("xcomp") && child.pos().equals("ADJ") && cue.kind() == Cue.Kind.SAY && tree.hasChild(child.index(), figure -> figure.is("nummod")); // "reported **three dead**"
    boolean object = passive ? child.relation().equals("nsubj:pass") : child.is("obj") || personal || counted;
    if (object && cue.takes("object")) {
      boolean addressee = cue.kind() == Cue.Kind.SAY && speaker.test(child) && (cue.takes("person") || tree.hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION));
      return !addressee && (!child.pos().equals("PRON") || !cue.kind().vouches());
    }
    if (cue.kind() == Cue.Kind.ACCUSE && Labels.verb(tree, child).isPresent()) {
      return true;
    }
    if (child.is("obl") || child.is("obj") || child.is("nmod") || child.is("advcl") || child.is("acl") || child.is("xcomp")) {
      return tree.hasChild(child.index(), c -> (c.is("case") || c.is("mark")) && cue.takes(c.lemma()));
    }
    return passive && child.is("xcomp") && cue.takes("object");
  }
}
