package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Clashes left at least **24 inmates** dead": a counted noun between a verb and what it makes of somebody is the verb's object, and an object behind that only says so again.
final class ResultObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> verb = verb(sentence, word, words).or(() -> verbOfPerson(sentence, word, words)).or(() -> verbOfName(sentence, word, words));
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "obj"));
    }
    return !word.is("obj") || word.isRoot() || word.head() > word.index() ? Optional.empty() : sentence.tokens().subList(word.head(), word.index()).stream()
        .filter(made -> verb(sentence, made, words).filter(above -> above.index() == word.head()).isPresent()).findFirst().map(made -> new Tie(made.index(), "appos"));
  }

  /// "Police shot dead **Elmer Cruz** during a protest": a name right behind the outcome is no subject of a noun behind it.
  private static Optional<Token> verbOfName(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("nsubj") || word.isRoot() || word.head() < word.index() || sentence.token(word.head()).pos().equals("VERB") || word.index() < 2) {
      return Optional.empty();
    }
    Token outcome = sentence.token(word.index() - 1);
    return outcome.is("xcomp") && outcome.head() == outcome.index() - 1 && words.has(WordClass.RESULT_ADJECTIVE, outcome.lemma()) ? Optional.of(sentence.token(outcome.head())) : Optional.empty();
  }

  /// "Dejó herido **a un jornalero**": the verb before the outcome on which a person behind it hangs.
  private static Optional<Token> verbOfPerson(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("obl") || word.isRoot() || sentence.children(word.index()).stream().noneMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()))) {
      return Optional.empty();
    }
    Token outcome = sentence.token(word.head());
    boolean made = outcome.is("xcomp") && outcome.head() == outcome.index() - 1 && words.has(WordClass.RESULT_ADJECTIVE, outcome.lemma());
    return made ? Optional.of(sentence.token(outcome.head())).filter(verb -> words.has(WordClass.CAUSATIVE_VERB, verb.lemma())) : Optional.empty();
  }

  /// The verb before a counted noun that hangs loose, with what it makes of somebody behind.
  private static Optional<Token> verb(Sentence sentence, Token word, WordClasses words) {
    boolean loose = word.relation().equals("obl:unmarked") && word.pos().equals("NOUN") && sentence.hasChild(word.index(), "nummod");
    if (!loose) {
      return Optional.empty();
    }
    Token above = sentence.token(word.head());
    int verb = above.is("xcomp") && words.has(WordClass.RESULT_ADJECTIVE, above.lemma()) ? above.head() : above.index();
    boolean made = verb < word.index() && sentence.children(verb).stream().noneMatch(child -> child.is("obj") && child.index() < word.index())
        && sentence.children(verb).stream().anyMatch(child -> child.is("xcomp") && child.index() > word.index() && words.has(WordClass.RESULT_ADJECTIVE, child.lemma()));
    return made ? Optional.of(sentence.token(verb)) : Optional.empty();
  }
}
