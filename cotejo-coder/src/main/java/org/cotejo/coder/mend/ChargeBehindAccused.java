package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Sentenced an officer **for the murder** of a student", "convicted a soldier **of** the killing": the deed hangs on the verb that charges somebody with it, not on who is charged; but "detained the leader *of the protest*".
final class ChargeBehindAccused implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.INCIDENT_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.relation().equals("nmod") || !word.pos().equals("NOUN") || !words.has(WordClass.INCIDENT_NOUN, word.lemma())) {
      return Optional.empty();
    }
    Token accused = sentence.token(word.head());
    boolean object = (accused.is("obj") || accused.relation().equals("nsubj:pass")) && accused.index() < word.index() && isCharge(sentence.token(accused.head()), words) && accused.head() < word.index();
    String verb = accused.isRoot() ? "" : sentence.token(accused.head()).lemma();
    boolean charged = sentence.children(word.index()).stream().anyMatch(in -> in.is("case") && in.index() > accused.index() && words.has(WordClass.CHARGE_PREPOSITION, in.lemma())
        && (!words.has(WordClass.OF_PREPOSITION, in.lemma()) || words.has(WordClass.CONVICTING_VERB, verb)));
    return object && charged && !words.has(WordClass.INCIDENT_NOUN, accused.lemma()) ? Optional.of(new Tie(accused.head(), "obl")) : Optional.empty();
  }

  private static boolean isCharge(Token verb, WordClasses words) {
    return verb.pos().equals("VERB") && words.has(WordClass.ACCUSING_VERB, verb.lemma());
  }
}
