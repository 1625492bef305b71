package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Soldiers opened fire on a car that failed to stop, **killing** two women": what came of an act of force hangs on that act, not on a relative clause in between.
final class ResultClause implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token result, WordClasses words) {
    boolean loose = result.is("advcl") && result.pos().equals("VERB") && result.index() > 0 && isGerund(result) && sentence.token(result.index() - 1).form().equals(",")
        && (words.has(WordClass.DONE_TO_PERSON, result.lemma()) || words.has(WordClass.DONE_TO_PEOPLE_ONLY, result.lemma()) || words.has(WordClass.CAUSATIVE_VERB, result.lemma()));
    return loose ? relativeAbove(sentence, result).filter(relative -> !isNextStep(sentence, relative)).flatMap(relative -> deed(sentence, relative, words)).map(deed -> new Tie(deed.index(), "advcl")) : Optional.empty();
  }

  private static boolean isGerund(Token word) {
    return word.feature("VerbForm").equals("Ger") || word.feature("VerbForm").equals("Part") && word.feature("Tense").equals("Pres");
  }

  private static Optional<Token> relativeAbove(Sentence sentence, Token word) {
    Token at = word;
    while (!at.isRoot() && !at.relation().equals("acl:relcl")) {
      at = sentence.token(at.head());
    }
    return Optional.of(at).filter(clause -> !clause.isRoot());
  }

  /// "Fired on officers, **who** returned fire, killing one": behind a comma it goes on with the story, and the result may be its own.
  private static boolean isNextStep(Sentence sentence, Token relative) {
    boolean apart = sentence.children(relative.index()).stream().anyMatch(who -> who.is("nsubj") && who.pos().equals("PRON") && who.index() > 0 && sentence.token(who.index() - 1).form().equals(","));
    return apart && sentence.children(relative.index()).stream().anyMatch(child -> child.is("obj") && child.index() > relative.index());
  }

  /// The act of force that the noun of the relative clause is a complement of.
  private static Optional<Token> deed(Sentence sentence, Token relative, WordClasses words) {
    Token noun = sentence.token(relative.head());
    while (noun.is("nmod")) {
      noun = sentence.token(noun.head());
    }
    boolean complement = (noun.is("obj") || noun.is("obl")) && noun.head() < noun.index();
    return complement ? Optional.of(sentence.token(noun.head())).filter(verb -> words.has(WordClass.FORCE_VERB, verb.lemma())) : Optional.empty();
  }
}
