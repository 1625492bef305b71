package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Armed groups** killed at least 148 people.": English has no passive without an auxiliary but in headlines and before nouns; in a whole sentence a past form with an object is the deed of its
/// subject, and does not befall it.
final class ActiveSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token subject, WordClasses words) {
    if (!subject.relation().equals("nsubj:pass") || subject.isRoot() || subject.head() < subject.index()) {
      return Optional.empty();
    }
    Token verb = sentence.token(subject.head());
    boolean bare = verb.pos().equals("VERB") && (verb.form().endsWith("ed") || words.has(WordClass.SAID_FORM, verb.form())) && sentence.children(verb.index()).stream().noneMatch(child -> child.is("aux") || child.is("expl"));
    boolean acts = sentence.children(verb.index()).stream().anyMatch(child -> child.is("obj") && child.pos().equals("NOUN") && child.index() > verb.index());
    boolean says = verb.is("parataxis") && words.has(WordClass.SAYING_VERB, verb.lemma()); // "they were held, **Lamothe added**."
    if (!bare || !(acts || says) || !isWhole(sentence)) {
      return Optional.empty();
    }
    return Optional.of(subject.pos().equals("ADJ") ? Tie.ofNoun(verb.index(), "nsubj", subject) : new Tie(verb.index(), "nsubj")); // "**an official** said."
  }

  private static boolean isWhole(Sentence sentence) {
    return sentence.tokens().stream().skip(Math.max(0, sentence.size() - 2)).anyMatch(token -> token.form().equals("."));
  }
}
