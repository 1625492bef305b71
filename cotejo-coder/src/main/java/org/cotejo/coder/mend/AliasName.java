package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Abatieron a **alias** 'El Conejo'", "killed **alias** 'El Conejo'": the word before a nickname stands for somebody, and the nickname belongs to it.
final class AliasName implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.ALIAS);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (words.has(WordClass.ALIAS, word.lemma()) && word.is("conj") && word.head() < word.index() && name(sentence, word).isPresent()) {
      return Optional.of(new Tie(word.head(), "appos"));
    }
    if (words.has(WordClass.ALIAS, word.lemma())) {
      return name(sentence, word).isPresent() && isObject(sentence, word, words) ? Optional.of(new Tie(word.head(), "obj")) : Optional.empty();
    }
    Optional<Token> strayFrom = word.is("nmod") ? aliasAbove(sentence, word, words) : Optional.empty();
    if (strayFrom.isPresent()) {
      return Optional.of(new Tie(strayFrom.get().head(), "obl"));
    }
    Token before = sentence.token(word.index() > 0 ? word.index() - 1 : 0);
    int alias = before.is("punct") ? word.index() - 2 : word.index() - 1;
    boolean nickname = alias >= 0 && words.has(WordClass.ALIAS, sentence.token(alias).lemma())
        && name(sentence, sentence.token(alias)).filter(word::equals).isPresent() && !word.is("flat") && !sentence.isUnder(alias, word.index());
    if (nickname) {
      return Optional.of(new Tie(alias, "flat"));
    }
    int opening = word.index() > 2 && sentence.token(word.index() - 2).is("punct") ? word.index() - 3 : word.index() - 2;
    boolean afterArticle = opening >= 0 && before.pos().equals("DET") && before.head() == word.index() && Character.isUpperCase(before.form().codePointAt(0)) && word.head() == opening && words.has(WordClass.ALIAS, sentence.token(opening).lemma());
    return afterArticle ? Optional.of(new Tie(opening, "flat")) : Optional.empty(); // alias "El **Chele**"
  }

  /// The alias, beside a verb, whose nickname a phrase was hung on: "abatieron a alias 'El Conejo' **en un enfrentamiento**".
  private static Optional<Token> aliasAbove(Sentence sentence, Token phrase, WordClasses words) {
    Token nickname = sentence.token(phrase.head());
    Token alias = nickname.is("flat") && !nickname.isRoot() ? sentence.token(nickname.head()) : nickname;
    boolean beside = words.has(WordClass.ALIAS, alias.lemma()) && !alias.isRoot() && sentence.token(alias.head()).pos().equals("VERB");
    return beside && sentence.hasChild(phrase.index(), "case") ? Optional.of(alias) : Optional.empty();
  }

  /// The capitalised word right behind, a quotation mark aside.
  private static Optional<Token> name(Sentence sentence, Token alias) {
    return sentence.tokens().stream().skip(alias.index() + 1L).limit(2).filter(next -> !next.is("punct")).findFirst()
        .filter(next -> Character.isUpperCase(next.form().codePointAt(0)));
  }

  private static boolean isObject(Sentence sentence, Token alias, WordClasses words) {
    boolean behindVerb = sentence.token(alias.head()).pos().equals("VERB") && alias.index() > alias.head()
        && !sentence.hasChild(alias.head(), "obj");
    boolean personal = alias.is("obl") && sentence.children(alias.index()).stream().anyMatch(child -> child.is("case") && words.has(WordClass.PERSONAL_PREPOSITION, child.lemma()));
    return behindVerb && (personal || alias.is("advmod"));
  }
}
