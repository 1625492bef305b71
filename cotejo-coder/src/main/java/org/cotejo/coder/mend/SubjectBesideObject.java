package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Cerraron la vía y **los guardias** los dispersaron": a noun behind *and*, with only pronouns between it and the next clause's verb, which has no subject, is that subject and
/// no second object of the verb before.
final class SubjectBesideObject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token noun, WordClasses words) {
    if (!noun.is("conj") || !noun.hasPos("NOUN", "PROPN") || !sentence.token(noun.head()).is("obj")) {
      return Optional.empty();
    }
    int end = sentence.subtree(noun.index()).length();
    int at = end;
    while (at < sentence.size() && sentence.token(at).pos().equals("PRON")) {
      at++;
    }
    if (at == end || at >= sentence.size()) {
      return Optional.empty();
    }
    Token verb = sentence.token(at);
    boolean next = verb.is("conj") && verb.head() == sentence.token(noun.head()).head() && verb.feature("VerbForm").equals("Fin") && agrees(noun, verb);
    return next && !sentence.hasChild(at, "nsubj") ? Optional.of(new Tie(at, "nsubj")) : Optional.empty();
  }

  private static boolean agrees(Token noun, Token verb) {
    return noun.feature("Number").isEmpty() || noun.feature("Number").equals(verb.feature("Number"));
  }
}
