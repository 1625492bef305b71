package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Marchó **un centenar** de periodistas", "renunció **la ministra**", "han muerto **23**": a verb that takes no object has its subject behind it.
final class SubjectBehindVerb implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isWay(sentence, word, words)) {
      return Optional.of(new Tie(word.head(), "obl"));
    }
    if (!word.relation().equals("obj") || word.isRoot() || word.index() < word.head() || word.pos().equals("PRON")) {
      return Optional.empty();
    }
    Token verb = sentence.token(word.head());
    boolean bare = !sentence.hasChild(word.index(), "case")
        && !sentence.hasChild(verb.index(), "nsubj");
    return bare && isFinite(sentence, verb, words) && words.has(WordClass.INTRANSITIVE_VERB, verb.lemma())
        ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }

  /// Finite by itself, or by an auxiliary: "han muerto".
  private static boolean isFinite(Sentence sentence, Token verb, WordClasses words) {
    return verb.feature("VerbForm").equals("Fin") || sentence.children(verb.index()).stream()
        .anyMatch(child -> child.index() < verb.index() && child.feature("VerbForm").equals("Fin") && words.has(WordClass.PERFECT_AUXILIARY, child.lemma()));
  }

  /// "Murió **camino** al hospital": no subject.
  private static boolean isWay(Sentence sentence, Token word, WordClasses words) {
    boolean behind = (word.is("nsubj") || word.is("obj")) && !word.isRoot() && word.index() == word.head() + 1 && words.has(WordClass.WAY_NOUN, word.lemma());
    return behind && word.index() + 1 < sentence.size() && words.has(WordClass.PERSONAL_PREPOSITION, sentence.token(word.index() + 1).lemma());
  }
}
