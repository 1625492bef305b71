package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Clashes left at least **24 inmates** dead": a counted noun between a verb and what it makes of somebody is the verb's object.
final class ResultObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean loose = word.relation().equals("obl:unmarked") && word.pos().equals("NOUN") && sentence.hasChild(word.index(), "nummod");
    Token above = loose ? sentence.token(word.head()) : word;
    int verb = above.is("xcomp") && words.has(WordClass.RESULT_ADJECTIVE, above.lemma()) ? above.head() : above.index();
    boolean made = loose && verb < word.index() && !sentence.hasChild(verb, "obj")
        && sentence.children(verb).stream().anyMatch(child -> child.is("xcomp") && child.index() > word.index() && words.has(WordClass.RESULT_ADJECTIVE, child.lemma()));
    return made ? Optional.of(new Tie(verb, "obj")) : Optional.empty();
  }
}
