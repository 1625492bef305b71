package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Miembros de la banda **Los Lobos** fueron abatidos": the name right behind what it names is no second subject or object.
final class NameBehindNoun implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token name, WordClasses words) {
    boolean stray = name.pos().equals("PROPN") && (name.is("nsubj") || name.is("obj") || name.is("obl"));
    if (!stray || sentence.children(name.index()).stream().anyMatch(child -> child.is("case") || child.is("cc"))) {
      return Optional.empty();
    }
    int first = sentence.children(name.index()).stream().filter(child -> child.is("det")).mapToInt(Token::index).min().orElse(name.index());
    return first == 0 || first > name.index() ? Optional.empty() : Optional.of(sentence.token(first - 1))
        .filter(noun -> noun.pos().equals("NOUN") && words.has(WordClass.NAMED_NOUN, noun.lemma()) && noun.head() != name.index())
        .map(noun -> new Tie(noun.index(), "appos"));
  }
}
