package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Came **a week after gunmen ambushed** a patrol", "two days **after 18 inmates were shot**": *after* behind a length of time opens the clause whose subject follows; the week does nothing.
final class TimeBeforeClause implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.MEASURE_NOUN);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("nsubj")) {
      return doer(sentence, word, words).map(_ -> new Tie(sentence.token(word.head()).head(), "obl:unmarked"));
    }
    if (word.is("nmod")) {
      Token time = sentence.token(word.head());
      return doer(sentence, time, words).filter(word::equals).map(_ -> new Tie(time.head(), time.relation()));
    }
    if (word.is("case")) {
      Token noun = sentence.token(word.head());
      boolean opens = noun.is("nmod") && !noun.isRoot() && doer(sentence, sentence.token(noun.head()), words).filter(noun::equals).isPresent();
      return opens ? Optional.of(new Tie(sentence.token(noun.head()).head(), "mark")) : Optional.empty();
    }
    boolean clause = word.is("parataxis") || word.is("conj") || word.is("ccomp");
    return clause && sentence.children(word.index()).stream().anyMatch(time -> doer(sentence, time, words).isPresent()) ? Optional.of(new Tie(word.head(), "advcl")) : Optional.empty();
  }

  /// Who does what the length of time was taken to do.
  private static Optional<Token> doer(Sentence sentence, Token time, WordClasses words) {
    boolean subject = time.is("nsubj") && !time.isRoot() && time.index() < time.head() && words.has(WordClass.MEASURE_NOUN, time.lemma())
        && sentence.token(time.head()).pos().equals("VERB") && !sentence.token(time.head()).isRoot();
    return !subject ? Optional.empty() : sentence.children(time.index()).stream().filter(noun -> noun.is("nmod") && noun.index() < time.head())
        .filter(noun -> sentence.children(noun.index()).stream().anyMatch(mark -> mark.is("case") && mark.index() == time.index() + 1 && words.has(WordClass.CLAUSE_OPENER, mark.lemma()))).findFirst();
  }
}
