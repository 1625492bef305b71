package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Of the 45 people held**, 38 *were released*, said the lawyer": the verb behind the figure is what is told, not a clause of the people that the sentence opens with.
final class FrontedWhole implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isTold(sentence, word, words)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "ccomp"));
    }
    return !isOpening(sentence, word, words) ? Optional.empty()
        : sentence.children(word.index()).stream().filter(verb -> isTold(sentence, verb, words)).findFirst().map(verb -> new Tie(verb.index(), "obl"));
  }

  /// A noun behind *of*, the sentence's first word, that parsers make the subject of the verb of saying.
  private static boolean isOpening(Sentence sentence, Token noun, WordClasses words) {
    return noun.pos().equals("NOUN") && !noun.isRoot() && words.has(WordClass.SAYING_VERB, sentence.token(noun.head()).lemma())
        && sentence.children(noun.index()).stream().anyMatch(of -> of.index() == 0 && of.is("case") && words.has(WordClass.OF_PREPOSITION, of.lemma()));
  }

  private static boolean isTold(Sentence sentence, Token verb, WordClasses words) {
    return verb.relation().equals("acl:relcl") && isOpening(sentence, sentence.token(verb.head()), words)
        && sentence.children(verb.index()).stream().anyMatch(figure -> figure.is("nsubj") && figure.pos().equals("NUM") && sentence.token(figure.index() - 1).form().equals(","));
  }
}
