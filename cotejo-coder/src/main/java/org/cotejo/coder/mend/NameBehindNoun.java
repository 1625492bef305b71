package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Miembros de la banda **Los Lobos** fueron abatidos", "in Sierra **Alta**", "alias 'El **Mocho**'": a name right behind what it names, or behind the name's first word, is no
/// second subject or object.
final class NameBehindNoun implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token name, WordClasses words) {
    if (name.is("conj") && !name.isRoot()) {
      return bearer(sentence, sentence.token(name.head()), words).map(person -> new Tie(person.index(), "conj"));
    }
    boolean stray = isName(name) && (name.is("nsubj") || name.is("obj") || name.is("obl"));
    if (!stray || sentence.children(name.index()).stream().anyMatch(child -> child.is("case") || child.is("cc"))) {
      return Optional.empty();
    }
    Optional<Token> bearer = bearer(sentence, name, words);
    if (bearer.isPresent()) {
      return bearer.map(person -> new Tie(person.index(), "appos"));
    }
    int first = sentence.children(name.index()).stream().filter(child -> child.is("det")).mapToInt(Token::index).min().orElse(name.index());
    if (first == 0 || first > name.index()) {
      return Optional.empty();
    }
    boolean quoted = first > 1 && sentence.token(first - 1).is("punct") && !sentence.token(first - 1).form().equals(",");
    Token before = sentence.token(quoted ? first - 2 : first - 1);
    if (before.pos().equals("PROPN") && name.pos().equals("PROPN") && name.is("obj") && !words.has(WordClass.DAY_NOUN, before.lemma())) {
      return Optional.of(new Tie(before.index(), "flat"));
    }
    return Optional.of(before)
        .filter(noun -> noun.pos().equals("NOUN") && words.has(WordClass.NAMED_NOUN, noun.lemma()) && noun.head() != name.index())
        .map(noun -> new Tie(noun.index(), words.has(WordClass.ALIAS, noun.lemma()) ? "flat" : "appos"));
  }

  /// "Killed village **chief** Salim Omar and his aide": one noun of the verb, right before a name of several words; who is named besides is told of with it.
  private static Optional<Token> bearer(Sentence sentence, Token name, WordClasses words) {
    int first = name.index();
    while (first > 0 && sentence.token(first - 1).pos().equals("PROPN") && sentence.token(first - 1).head() == name.index()) {
      first--;
    }
    boolean part = name.is("nsubj") || name.is("obj") || name.is("obl");
    if (!part || first == name.index() || first == 0 || name.isRoot() || !name.pos().equals("PROPN") || sentence.hasChild(name.index(), "case") || words.has(WordClass.DAY_NOUN, name.lemma())) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(first - 1))
        .filter(noun -> noun.pos().equals("NOUN") && noun.feature("Number").equals("Sing") && noun.head() == name.head() && (noun.is("obj") || noun.is("nsubj")));
  }

  private static boolean isName(Token word) {
    return word.pos().equals("PROPN") || word.pos().equals("NOUN") && Character.isUpperCase(word.form().codePointAt(0));
  }
}
