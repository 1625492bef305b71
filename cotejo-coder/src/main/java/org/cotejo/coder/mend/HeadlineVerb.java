package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Brazil police **kill** 25 in favela raid": in a headline a verb between those who act and a figure, though parsers take it for a noun.
final class HeadlineVerb implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> isVerb(sentence, word, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isVerb(sentence, word, words)) {
      return Optional.of(new Tie(word.head(), word.relation(), Optional.of("VERB"), Optional.empty()));
    }
    if (word.isRoot() || !isVerb(sentence, sentence.token(word.head()), words)) {
      return Optional.empty();
    }
    int verb = word.head();
    if (word.index() == verb - 1) {
      return Optional.of(new Tie(verb, "nsubj"));
    }
    if (word.index() < verb) {
      return Optional.of(new Tie(verb - 1, word.relation()));
    }
    return Optional.of(new Tie(verb, word.index() == verb + 1 ? "obj" : word.is("nmod") ? "obl" : word.relation()));
  }

  /// The root of a headline, behind a plural or a collective and before a figure.
  private static boolean isVerb(Sentence sentence, Token word, WordClasses words) {
    if (!word.isRoot() || !word.pos().equals("NOUN") || word.index() == 0 || word.index() + 1 >= sentence.size() || sentence.token(sentence.size() - 1).form().equals(".")) {
      return false;
    }
    Token before = sentence.token(word.index() - 1);
    boolean doers = before.is("compound") && before.head() == word.index() && (words.has(WordClass.COLLECTIVE, before.lemma()) || before.feature("Number").equals("Plur"));
    return doers && sentence.token(word.index() + 1).pos().equals("NUM") && (words.has(WordClass.DONE_TO_PERSON, word.lemma()) || words.has(WordClass.DONE_TO_PEOPLE_ONLY, word.lemma()));
  }
}
