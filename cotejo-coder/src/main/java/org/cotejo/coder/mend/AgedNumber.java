package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Two boatmen, **aged 44 and 51**, were found": years are no second subject, but a word of those who are so old.
final class AgedNumber implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean aged = word.pos().equals("NUM") && !word.isRoot() && sentence.children(word.index()).stream().anyMatch(child -> child.index() < word.index() && words.has(WordClass.OF_AGE, child.form().toLowerCase(Locale.ROOT)));
    return !aged ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(who -> who.index() < word.index() && who.hasPos("NOUN", "PROPN") && (who.is("nsubj") || who.is("obj"))).reduce((_, last) -> last).map(who -> new Tie(who.index(), "nmod"));
  }
}
