package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the attributions that one sentence spells out.
final class CueFinder {
  private final CueLexicon cues;

  CueFinder(Language language) {
    cues = CueLexicon.load(language);
  }

  /// In text order of their cues.
  ///
  /// @param speaker whether the phrase with this head can say something: a person, a body, a report
  List<ReportedSpan> find(Tree tree, Predicate<Token> speaker) {
    List<ReportedSpan> found = new ArrayList<>();
    for (Token word : tree.sentence().tokens()) {
      if (word.pos().equals("VERB") && cues.isVerb(word.lemma())) {
        verb(tree, word, speaker).ifPresent(found::add);
      } else if (word.pos().equals("NOUN") && cues.isNoun(word.lemma())) {
        noun(tree, word).ifPresent(found::add);
      }
      preposition(tree, word).ifPresent(found::add);
    }
    return found;
  }

  private Optional<ReportedSpan> verb(Tree tree, Token verb, Predicate<Token> speaker) {
    Optional<Token> source = tree.logicalSubjects(verb.index()).stream().findFirst();
    boolean impersonalPassive = tree.isPassive(verb.index()) && source.isEmpty();
    if (source.isPresent() && !speaker.test(source.get())) {
      return Optional.empty();
    }
    return content(tree, verb, source).filter(content -> !impersonalPassive || !content.isEmpty())
        .map(content -> new ReportedSpan(source, verb, verb.span(), content));
  }

  private Optional<TextSpan> content(Tree tree, Token verb, Optional<Token> source) {
    BitSet words = new BitSet();
    for (Token child : tree.children(verb.index())) {
      boolean clause = child.is("ccomp") || (child.is("parataxis") && source.isPresent())
          || (child.is("xcomp") && !cues.takesObject(verb.lemma()))
          || (child.is("advcl") && tree.hasChild(child.index(), c -> c.is("mark") && (c.lemma().equals("that") || c.lemma().equals("que"))));
      boolean object = cues.takesObject(verb.lemma()) && (child.is("obj") || child.relation().equals("nsubj:pass"));
      if (clause || object) {
        words.or(tree.subtree(child.index()));
      }
    }
    if (words.isEmpty() && (verb.is("parataxis") || verb.is("ccomp") && verb.head() < verb.index()) && !verb.isRoot()) {
      words.or(tree.subtree(verb.head()));
      words.andNot(tree.subtree(verb.index()));
      return words.isEmpty() ? Optional.empty() : Optional.of(upTo(tree, words, verb));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(tree.sentence().spanOf(words));
  }

  /// "..., police said.": the content is what stands before the cue, or after it, not both sides of it.
  private static TextSpan upTo(Tree tree, BitSet words, Token cue) {
    BitSet before = (BitSet) words.clone();
    before.clear(cue.index(), Math.max(cue.index(), words.length()));
    return tree.sentence().spanOf(before.cardinality() * 2 >= words.cardinality() ? before : words);
  }

  /// "A report that ...", "according to a statement" is the preposition's work.
  private static Optional<ReportedSpan> noun(Tree tree, Token noun) {
    return tree.children(noun.index()).stream()
        .filter(child -> (child.is("acl") || child.is("ccomp")) && !child.relation().equals("acl:relcl"))
        .filter(child -> tree.hasChild(child.index(), c -> c.is("mark") && (c.lemma().equals("that") || c.lemma().equals("que"))))
        .findFirst()
        .map(clause -> new ReportedSpan(possessor(tree, noun), noun, noun.span(), tree.sentence().spanOf(tree.subtree(clause.index()))));
  }

  private static Optional<Token> possessor(Tree tree, Token noun) {
    return tree.children(noun.index()).stream()
        .filter(child -> child.is("nmod")).findFirst();
  }

  /// "According to X, ...", "según X": X vouches for the clause it hangs on; at the border of a sentence for all of it.
  private Optional<ReportedSpan> preposition(Tree tree, Token first) {
    for (List<String> words : cues.prepositions()) {
      if (standsAt(tree, first.index(), words)) {
        int last = first.index() + words.size() - 1;
        return phraseAfter(tree, first.index(), last).map(source -> {
          TextSpan cueSpan = first.span().union(tree.token(last).span());
          return new ReportedSpan(Optional.of(source), first, cueSpan, scope(tree, first, source));
        });
      }
    }
    return Optional.empty();
  }

  private static boolean standsAt(Tree tree, int start, List<String> words) {
    if (start + words.size() >= tree.sentence().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tree.token(start + i).form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The head of what follows the preposition; of "según informó la policía" the subject of the verb.
  private static Optional<Token> phraseAfter(Tree tree, int first, int last) {
    if (last + 1 >= tree.sentence().size()) {
      return Optional.empty();
    }
    Token head = tree.token(last + 1);
    while (head.head() > last) {
      head = tree.token(head.head());
    }
    if (head.head() >= first && head.head() <= last) {
      head = tree.token(last + 1);
    }
    if (head.pos().equals("VERB")) {
      return tree.logicalSubjects(head.index()).stream().findFirst();
    }
    return Optional.of(head);
  }

  private static TextSpan scope(Tree tree, Token first, Token source) {
    TextSpan sentence = tree.sentence().span();
    BitSet phrase = tree.subtree(source.index());
    phrase.set(first.index());
    TextSpan words = tree.sentence().spanOf(phrase);
    boolean opens = first.index() <= 1;
    boolean closes = words.end() >= sentence.end() - 2;
    if (opens) {
      return new TextSpan(Math.min(words.end(), sentence.end()), sentence.end());
    }
    if (closes) {
      return new TextSpan(sentence.begin(), first.span().begin());
    }
    return sentence;
  }
}
