package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Detuvo ayer en el Cerro **a Nelson Fagúndez**", "rescataron sanas y salvas **a 17 personas**": a person with *a* right behind a place's name or behind how
/// somebody was found is the verb's object, though parsers hang it on what stands before.
final class PersonBehindPlace implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.PERSONAL_PREPOSITION);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token person, WordClasses words) {
    if (person.isRoot() || person.head() > person.index()) {
      return Optional.empty();
    }
    Token before = sentence.token(person.head());
    boolean unharmed = words.has(WordClass.UNHARMED, before.form().toLowerCase(Locale.ROOT)) && !before.isRoot();
    if (!person.is("nmod") && !unharmed || !hasPersonalPreposition(sentence, person, words)) {
      return Optional.empty();
    }
    Token phrase = before;
    while (phrase.is("nmod") || phrase.is("flat") || phrase.is("appos") || phrase.is("conj") && !phrase.pos().equals("VERB")) {
      phrase = sentence.token(phrase.head());
    }
    boolean place = before.pos().equals("PROPN") && phrase.is("obl");
    boolean state = unharmed || phrase.is("xcomp") && phrase.pos().equals("ADJ");
    if (phrase.isRoot() || !place && !state) {
      return Optional.empty();
    }
    Token verb = sentence.token(phrase.head());
    boolean free = verb.pos().equals("VERB") && verb.index() < phrase.index() && !sentence.hasChild(verb.index(), "obj");
    return free ? Optional.of(new Tie(verb.index(), "obj")) : Optional.empty();
  }

  private static boolean hasPersonalPreposition(Sentence sentence, Token word, WordClasses words) {
    return sentence.children(word.index()).stream()
        .anyMatch(child -> child.is("case") && child.index() < word.index() && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
  }
}
