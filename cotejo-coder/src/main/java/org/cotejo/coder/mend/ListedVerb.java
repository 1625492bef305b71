package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Has captured 39 men, **frozen** hundreds of accounts and seized a ton": a participle before a figure or an article is no adjective of it but the next verb of the list.
final class ListedVerb implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> verb = verb(sentence, word, words);
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "conj"));
    }
    return !word.is("conj") ? Optional.empty() : sentence.children(word.index()).stream().filter(listed -> verb(sentence, listed, words).isPresent()).findFirst().map(listed -> new Tie(listed.index(), "obj"));
  }

  /// The first verb of the list that a participle before a noun goes on.
  private static Optional<Token> verb(Sentence sentence, Token participle, WordClasses words) {
    boolean hung = participle.pos().equals("VERB") && participle.is("amod") && participle.feature("VerbForm").equals("Part") && participle.feature("Tense").equals("Past")
        && participle.head() > participle.index() && participle.index() > 0 && participle.index() + 1 < sentence.size();
    if (!hung) {
      return Optional.empty();
    }
    Token noun = sentence.token(participle.head());
    Token before = sentence.token(participle.index() - 1);
    Token behind = sentence.token(participle.index() + 1);
    boolean counted = behind.is("nummod") || behind.is("det") || behind.pos().equals("NUM") || words.has(WordClass.QUANTITY_NOUN, behind.lemma());
    boolean listed = noun.is("conj") && noun.head() < participle.index() && (before.form().equals(",") || before.is("cc"));
    if (!counted || !listed) {
      return Optional.empty();
    }
    Token object = sentence.token(noun.head());
    return Optional.of(object).filter(first -> first.is("obj") && first.head() < first.index()).map(first -> sentence.token(first.head()))
        .filter(verb -> verb.pos().equals("VERB") && (verb.feature("Tense").equals("Past") || verb.feature("VerbForm").equals("Part")));
  }
}
