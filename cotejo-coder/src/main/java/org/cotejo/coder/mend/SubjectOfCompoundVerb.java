package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Police** tear-gassed a school", "**guards** strip-searched them": the noun before a verb with a hyphen, which parsers take for a part of that verb.
final class SubjectOfCompoundVerb implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean part = word.pos().equals("NOUN") && word.is("compound") && !word.isRoot() && word.head() == word.index() + 1;
    if (!part || word.head() + 2 >= sentence.size()) {
      return Optional.empty();
    }
    Token first = sentence.token(word.head());
    Token verb = sentence.token(first.index() + 2);
    boolean compound = sentence.token(first.index() + 1).form().equals("-") && first.is("compound") && first.head() == verb.index() && verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin");
    return compound && !sentence.hasChild(verb.index(), "nsubj") ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }
}
