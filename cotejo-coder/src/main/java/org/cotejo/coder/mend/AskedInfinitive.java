package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Urged the attorney general **to open** an inquiry": what somebody is asked to do hangs on the verb that asks, not on whoever is asked.
final class AskedInfinitive implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean infinitive = (word.is("advcl") || word.is("acl")) && word.feature("VerbForm").equals("Inf") && word.head() < word.index()
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("mark") && words.has(WordClass.CONTENT_MARK, child.lemma()));
    if (!infinitive) {
      return Optional.empty();
    }
    Token asked = sentence.token(word.head());
    while (!asked.isRoot() && (asked.is("amod") || asked.is("flat") || asked.is("compound"))) {
      asked = sentence.token(asked.head());
    }
    boolean object = asked.is("obj") && asked.head() < asked.index() && words.has(WordClass.ASKING_VERB, sentence.token(asked.head()).lemma());
    return object ? Optional.of(new Tie(asked.head(), "xcomp")) : Optional.empty();
  }
}
