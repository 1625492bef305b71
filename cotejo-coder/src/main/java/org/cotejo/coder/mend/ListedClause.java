package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "El presidente trasladó la sede, **decretó** el toque de queda y acusó a Correa": finite verbs in a row, each behind a comma, with neither subordinator nor subject, are a list of what one did.
final class ListedClause implements Mend {

  @Override
  public List<String> relations() {
    return List.of("advcl", "parataxis");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean loose = (word.is("advcl") || word.is("parataxis")) && !word.relation().contains(":") && word.head() < word.index() && isFinite(word) && !words.has(WordClass.SAYING_VERB, word.lemma());
    if (!loose) {
      return Optional.empty();
    }
    Token before = sentence.token(word.head());
    boolean alike = isFinite(before) && before.feature("Number").equals(word.feature("Number")) && !before.feature("Number").isEmpty() && before.feature("Mood").equals(word.feature("Mood"))
        && sentence.hasChild(before.index(), "nsubj") && sentence.children(before.index()).stream().anyMatch(subject -> subject.is("nsubj") && subject.index() < before.index());
    return alike && isBare(sentence, word) && opensBehindComma(sentence, word) ? Optional.of(new Tie(before.index(), "conj")) : Optional.empty();
  }

  private static boolean isFinite(Token verb) {
    return verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin");
  }

  private static boolean isBare(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream().noneMatch(child -> child.is("mark") || child.is("nsubj") || child.is("advmod") && child.index() < verb.index() || child.is("aux"));
  }

  private static boolean opensBehindComma(Sentence sentence, Token verb) {
    int first = verb.index();
    while (first > 0 && sentence.token(first - 1).head() == verb.index() && sentence.token(first - 1).pos().equals("PRON")) {
      first--;
    }
    return first > 0 && sentence.token(first - 1).form().equals(",");
  }
}
