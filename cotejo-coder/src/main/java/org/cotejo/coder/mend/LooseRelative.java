package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Beaten by police, **who also seized** their cameras", "contra la policía, **que respondió** con gases": a relative clause behind a comma that parsers
/// hang on the verb says something of the noun before it.
final class LooseRelative implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.RELATIVE_PRONOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> noun = noun(sentence, word, words);
    if (noun.isPresent()) {
      return Optional.of(new Tie(noun.get().index(), "acl:relcl"));
    }
    boolean mark = word.is("mark") && noun(sentence, sentence.token(word.head()), words).isPresent() && isRelative(word, words);
    boolean free = mark && !sentence.hasChild(word.head(), "nsubj");
    return free ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
  }

  private static Optional<Token> noun(Sentence sentence, Token clause, WordClasses words) {
    boolean loose = !clause.isRoot() && clause.pos().equals("VERB") && clause.feature("VerbForm").equals("Fin")
        && (clause.is("parataxis") || clause.is("advcl") || clause.is("conj")) && clause.head() < clause.index();
    return !loose ? Optional.empty() : sentence.children(clause.index()).stream()
        .filter(child -> child.index() > 1 && child.index() < clause.index() && isRelative(child, words)
            && (child.is("nsubj") || child.is("mark")) && sentence.token(child.index() - 1).form().equals(","))
        .map(child -> sentence.token(child.index() - 2))
        .filter(noun -> (noun.pos().equals("NOUN") || noun.pos().equals("PROPN")) && noun.index() > clause.head()).findFirst();
  }

  private static boolean isRelative(Token word, WordClasses words) {
    return words.has(WordClass.RELATIVE_PRONOUN, word.form().toLowerCase(Locale.ROOT));
  }
}
