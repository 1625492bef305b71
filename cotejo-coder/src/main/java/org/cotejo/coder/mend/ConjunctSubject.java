package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Robaron seis camiones y **dos guardias** fueron heridos": a noun behind *and*, right before a finite verb that has no subject, is that verb's subject and no second object.
final class ConjunctSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("conj")) {
      return verb(sentence, word, words).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    boolean and = word.is("cc") && words.has(WordClass.AND, word.lemma()) && sentence.token(word.head()).is("conj");
    return and ? verb(sentence, sentence.token(word.head()), words).map(verb -> new Tie(verb.index(), "cc")) : Optional.empty();
  }

  /// "Lanzaron gases, y **uno de los bebés** falleció".
  private static boolean isOneOfThem(Sentence sentence, Token one, WordClasses words) {
    return one.hasPos("PRON", "NUM") && words.has(WordClass.INDEFINITE, one.lemma()) && sentence.hasChild(one.index(), "nmod");
  }

  /// The verb whose words begin right behind the noun's phrase.
  private static Optional<Token> verb(Sentence sentence, Token noun, WordClasses words) {
    boolean nouns = noun.hasPos("NOUN", "PROPN") && !noun.isRoot() && sentence.token(noun.head()).hasPos("NOUN", "PROPN");
    boolean second = noun.is("conj") && noun.head() < noun.index() && (nouns || isOneOfThem(sentence, noun, words)) && !sentence.hasChild(noun.index(), "case")
        && sentence.children(noun.index()).stream().anyMatch(child -> child.is("cc") && words.has(WordClass.AND, child.lemma()));
    int behind = sentence.subtree(noun.index()).length();
    if (!second || behind >= sentence.size() || sentence.token(behind).isRoot()) {
      return Optional.empty();
    }
    Token next = sentence.token(behind);
    Token verb = next.pos().equals("AUX") ? sentence.token(next.head()) : next;
    boolean free = verb.pos().equals("VERB") && next.feature("VerbForm").equals("Fin") && verb.index() > noun.index() && (verb.is("conj") || verb.is("acl") || verb.is("parataxis"))
        && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("mark") || child.is("cc"));
    boolean agrees = !next.feature("Number").equals("Sing") || !noun.feature("Number").equals("Plur");
    return free && agrees && !sentence.subtree(verb.index()).get(noun.head()) ? Optional.of(verb) : Optional.empty();
  }
}
