package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Put the number of troops killed **at 15**": the figure that a number is put at belongs to the verb, not to what the number is of.
final class FigureOfVerb implements Mend {

  @Override
  public List<String> relations() {
    return List.of("obl", "nmod");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.pos().equals("NUM") || !word.is("obl") && !word.is("nmod") || word.isRoot() || word.index() < word.head() || !sentence.hasChild(word.index(), "case")) {
      return Optional.empty();
    }
    Token participle = sentence.token(word.head());
    if (!participle.is("acl") || !participle.pos().equals("VERB")) {
      return Optional.empty();
    }
    Token noun = sentence.token(participle.head());
    Token number = noun.is("nmod") && !noun.isRoot() ? sentence.token(noun.head()) : noun;
    boolean put = words.has(WordClass.NUMBER_NOUN, number.lemma()) && number.is("obj") && !number.isRoot() && words.has(WordClass.PUTTING_VERB, sentence.token(number.head()).lemma());
    return put ? Optional.of(new Tie(number.head(), "obl")) : Optional.empty();
  }
}
