package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Murieron cuando **sicarios** en motocicleta abrieron fuego": *cuando* with a noun is no preposition where a verb without subject follows; it opens
/// that verb's clause, and the noun is its subject.
final class SubordinateSubject implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.CLAUSE_OPENER);
  }

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(noun -> clause(sentence, noun, words).isPresent() || clauseOf(sentence, noun, words).isPresent());
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("case")) {
      Token noun = sentence.token(word.head());
      return clause(sentence, noun, words).map(verb -> new Tie(verb.index(), "mark"));
    }
    if (opensBefore(sentence, word, words)) {
      return clauseBehind(sentence, word, words).map(verb -> new Tie(verb.index(), "mark"));
    }
    if (word.is("obj")) {
      return clauseOf(sentence, word, words).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    if (word.is("obl")) {
      return clause(sentence, word, words).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
    }
    return !word.pos().equals("VERB") ? Optional.empty() : sentence.tokens().subList(0, word.index()).stream().filter(noun -> noun.is("obl") || noun.is("obj"))
        .filter(noun -> clause(sentence, noun, words).or(() -> clauseOf(sentence, noun, words)).filter(word::equals).isPresent()).findFirst().map(noun -> new Tie(noun.head(), "advcl"));
  }

  /// "Several were injured **when** suspected bandits invaded the village": the word opens the clause of the noun whose phrase it stands in, which is no object.
  private static boolean opensBefore(Sentence sentence, Token word, WordClasses words) {
    return word.is("advmod") && words.has(WordClass.CLAUSE_OPENER, word.lemma()) && clauseBehind(sentence, word, words).isPresent();
  }

  private static Optional<Token> clauseBehind(Sentence sentence, Token opener, WordClasses words) {
    return sentence.tokens().subList(opener.index(), sentence.size()).stream().filter(noun -> noun.is("obj") && !noun.isRoot() && sentence.first(noun.index()) == opener.index())
        .findFirst().flatMap(noun -> clauseOf(sentence, noun, words));
  }

  /// The finite verb right behind an object whose phrase begins with such a word.
  private static Optional<Token> clauseOf(Sentence sentence, Token noun, WordClasses words) {
    if (!noun.is("obj") || noun.isRoot() || noun.head() > noun.index() || !words.has(WordClass.CLAUSE_OPENER, sentence.token(sentence.first(noun.index())).lemma())) {
      return Optional.empty();
    }
    int behind = sentence.subtree(noun.index()).length();
    return behind >= sentence.size() ? Optional.empty() : Optional.of(sentence.token(behind))
        .filter(verb -> verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin") && !verb.isRoot() && !sentence.isUnder(noun.index(), verb.index()))
        .filter(verb -> sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj")));
  }

  /// The clause that a noun with a subordinating word before it is the subject of.
  private static Optional<Token> clause(Sentence sentence, Token noun, WordClasses words) {
    boolean opens = noun.is("obl") && sentence.children(noun.index()).stream()
        .anyMatch(child -> child.is("case") && child.index() < noun.index() && words.has(WordClass.CLAUSE_OPENER, child.lemma()));
    return !opens ? Optional.empty() : sentence.children(noun.head()).stream()
        .filter(verb -> verb.is("conj") && verb.index() > noun.index() && verb.pos().equals("VERB") && verb.feature("VerbForm").equals("Fin"))
        .filter(verb -> sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("cc")))
        .findFirst().or(() -> passiveBehind(sentence, noun));
  }

  /// "Watching as **an inmate** was stabbed": a passive right behind the noun, without a subject of its own.
  private static Optional<Token> passiveBehind(Sentence sentence, Token noun) {
    int behind = sentence.subtree(noun.index()).length();
    if (behind >= sentence.size() || !sentence.token(behind).relation().equals("aux:pass")) {
      return Optional.empty();
    }
    Token verb = sentence.token(sentence.token(behind).head());
    boolean free = sentence.token(behind).feature("VerbForm").equals("Fin") && !verb.isRoot() && !sentence.isUnder(noun.index(), verb.index())
        && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("cc") || child.is("mark"));
    return free ? Optional.of(verb) : Optional.empty();
  }
}
