package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "*Dispararon* contra un carro que no se detuvo y **mataron** a una pareja": a verb in the plural is beside the main verb in the plural, and not beside the verb of the clause between that tells of one thing.
final class ConjunctOfMainClause implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.relation().equals("acl:relcl") && token.feature("Number").equals("Sing"));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !isFinite(word) || !word.feature("Number").equals("Plur") || sentence.hasChild(word.index(), "nsubj")) {
      return Optional.empty();
    }
    Token clause = sentence.token(word.head());
    if (!clause.relation().equals("acl:relcl") || !isFinite(clause) || !clause.feature("Number").equals("Sing") || clause.index() > word.index()) {
      return Optional.empty();
    }
    Token main = sentence.token(clause.head());
    while (!main.isRoot() && !main.pos().equals("VERB")) {
      main = sentence.token(main.head());
    }
    boolean same = isFinite(main) && main.feature("Number").equals("Plur") && main.feature("Tense").equals(word.feature("Tense")) && main.feature("Person").equals(word.feature("Person"));
    return same ? Optional.of(new Tie(main.index(), "conj")) : Optional.empty();
  }

  private static boolean isFinite(Token verb) {
    return verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin");
  }
}
