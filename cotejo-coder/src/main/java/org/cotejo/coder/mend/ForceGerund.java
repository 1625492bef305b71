package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Killed in the **police firing**", "deaths due to **army shelling**": between a preposition and whatever is no object, the gerund names a use of force and the noun before it says whose.
final class ForceGerund implements Mend {
  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> isNamed(sentence, word, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    return sentence.tokens().stream().filter(gerund -> isNamed(sentence, gerund, words)).map(gerund -> tie(sentence, word, gerund)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Tie> tie(Sentence sentence, Token word, Token gerund) {
    Token owner = sentence.token(gerund.index() - 1);
    int preposition = preposition(sentence, gerund);
    int opening = opening(sentence, preposition);
    if (word.equals(gerund)) {
      return Optional.of(place(sentence, owner, opening, gerund));
    }
    if (word.equals(owner)) {
      return Optional.of(Tie.ofNoun(gerund.index(), "compound", owner));
    }
    if (word.index() == opening) {
      return Optional.of(new Tie(gerund.index(), "case"));
    }
    if (isTold(sentence, word, gerund)) {
      return Optional.of(new Tie(gerund.index(), word.relation()));
    }
    boolean between = word.index() > preposition && word.index() < owner.index();
    return between ? Optional.of(new Tie(gerund.index(), word.relation())) : Optional.empty();
  }

  /// On a verb right before the preposition; else where the owner hung, or, if that was on the gerund, on the noun before.
  private static Tie place(Sentence sentence, Token owner, int opening, Token gerund) {
    Token before = sentence.token(opening - 1);
    if (before.pos().equals("VERB")) {
      return Tie.ofNoun(before.index(), "obl", gerund);
    }
    boolean hung = owner.head() >= 0 && owner.head() < opening && (owner.is("nmod") || owner.is("obl"));
    return hung ? Tie.ofNoun(owner.head(), owner.relation(), gerund) : Tie.ofNoun(before.index(), "nmod", gerund);
  }

  /// "The police firing **that left** one dead".
  private static boolean isTold(Sentence sentence, Token word, Token gerund) {
    return word.is("acl:relcl") && sentence.children(word.index()).stream().anyMatch(child -> child.index() == gerund.index() + 1);
  }

  private static boolean isNamed(Sentence sentence, Token gerund, WordClasses words) {
    if (!gerund.pos().equals("VERB") || gerund.index() < 3 || !gerund.form().endsWith("ing") || !words.has(WordClass.FORCE_NOUN, gerund.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token owner = sentence.token(gerund.index() - 1);
    int preposition = preposition(sentence, gerund);
    return opening(sentence, preposition) > 0 && words.has(WordClass.COLLECTIVE, owner.lemma()) && !sentence.hasChild(gerund.index(), "obj")
        && sentence.token(opening(sentence, preposition) - 1).hasPos("NOUN", "PROPN", "VERB");
  }

  /// The word before the owner and its article and adjectives, if it is a preposition, else -1.
  private static int preposition(Sentence sentence, Token gerund) {
    int at = gerund.index() - 2;
    while (at > 0 && sentence.token(at).hasPos("DET", "ADJ") && !sentence.token(at).is("case")) {
      at--;
    }
    return sentence.token(at).pos().equals("ADP") ? at : -1;
  }

  /// The first word of the preposition: "due" of "due to".
  private static int opening(Sentence sentence, int preposition) {
    return preposition > 0 && sentence.token(preposition).is("fixed") ? sentence.token(preposition).head() : preposition;
  }
}
