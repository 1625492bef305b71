package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**12** resultaron heridas", "**al menos una persona** murió": a number, or a noun behind *al menos*, before a verb without subject is its subject.
final class CountedSubject implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("obl") || word.head() < word.index()) {
      return Optional.empty();
    }
    boolean number = word.pos().equals("NUM") && word.head() == word.index() + 1
        && !sentence.hasChild(word.index(), "case");
    boolean free = !sentence.hasChild(word.head(), "nsubj");
    return free && (number || isAtLeast(sentence, word, words)) ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
  }

  private static boolean isAtLeast(Sentence sentence, Token noun, WordClasses words) {
    return sentence.children(noun.index()).stream().filter(child -> child.is("case"))
        .anyMatch(child -> sentence.children(child.index()).stream().anyMatch(part -> part.is("fixed") && words.has(WordClass.LEAST, part.form())));
  }
}
