package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Imputó a nueve policías, **tres de los cuales** fueron suspendidos": the figure before a passive without a subject is that subject, and the passive tells of those whom it is taken of.
final class FigureOfWhich implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> verb = verb(sentence, word, words);
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "nsubj:pass"));
    }
    return !word.pos().equals("VERB") || word.isRoot() ? Optional.empty() : sentence.tokens().subList(0, word.index()).stream()
        .filter(figure -> verb(sentence, figure, words).filter(word::equals).isPresent()).findFirst().map(figure -> new Tie(figure.head(), "acl:relcl"));
  }

  private static Optional<Token> verb(Sentence sentence, Token figure, WordClasses words) {
    boolean taken = figure.pos().equals("NUM") && (figure.is("appos") || figure.is("conj")) && figure.head() < figure.index()
        && sentence.children(figure.index()).stream().anyMatch(which -> which.is("nmod") && which.pos().equals("PRON") && words.has(WordClass.RELATIVE_PRONOUN, which.lemma()));
    return !taken ? Optional.empty() : sentence.tokens().stream().skip(sentence.subtree(figure.index()).length()).limit(4)
        .filter(auxiliary -> auxiliary.relation().equals("aux:pass")).findFirst().map(auxiliary -> sentence.token(auxiliary.head()))
        .filter(verb -> !verb.isRoot() && !sentence.hasChild(verb.index(), "nsubj") && !sentence.hasChild(verb.index(), "nsubj:pass") && !sentence.subtree(verb.index()).get(figure.index()));
  }
}
