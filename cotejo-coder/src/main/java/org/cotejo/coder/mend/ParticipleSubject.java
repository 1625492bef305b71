package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Donde **desconocidos** prendieron fuego": people who are called by a participle are the subject of the verb right behind, not the verb above it.
final class ParticipleSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (verbOf(sentence, word).isPresent()) {
      return Optional.of(new Tie(verbOf(sentence, word).get().index(), "nsubj"));
    }
    if (word.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(word.head());
    if (word.is("advmod") && word.index() < above.index() && above.is("nsubj") && above.feature("VerbForm").equals("Part") && above.head() == above.index() + 1) {
      return Optional.of(new Tie(above.head(), "advmod"));
    }
    return verbOf(sentence, above).map(verb -> word.equals(verb) ? new Tie(above.head(), above.relation()) : new Tie(verb.index(), word.relation()));
  }

  /// The finite verb right behind a plural participle that the parser has hung on it or beside it.
  private static Optional<Token> verbOf(Sentence sentence, Token participle) {
    boolean plural = participle.feature("VerbForm").equals("Part") && participle.feature("Number").equals("Plur") && !participle.is("nsubj");
    if (!plural || participle.isRoot() || participle.index() + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token next = sentence.token(participle.index() + 1);
    boolean beside = next.head() == participle.head() && (participle.is("parataxis") || participle.is("advcl"));
    boolean hung = (next.head() == participle.index() || beside) && next.pos().equals("VERB") && next.feature("VerbForm").equals("Fin") && next.feature("Number").equals("Plur");
    return hung && !sentence.hasChild(next.index(), "nsubj") ? Optional.of(next) : Optional.empty();
  }
}
