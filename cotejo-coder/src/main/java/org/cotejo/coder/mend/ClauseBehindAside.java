package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Descartó, **de momento**, que se trate de una masacre": a clause behind an aside in commas is no word of the aside's.
final class ClauseBehindAside implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    if (clause.isRoot() || !clause.is("acl") || !clause.hasPos("VERB", "AUX")) {
      return clause.isRoot() || !clause.relation().equals("nsubj") || !words.has(WordClass.THAT_MARK, clause.form().toLowerCase(Locale.ROOT)) ? Optional.empty()
          : verb(sentence, sentence.token(clause.head()), words).map(_ -> new Tie(clause.head(), "mark"));
    }
    return verb(sentence, clause, words).map(verb -> new Tie(verb.index(), "ccomp"));
  }

  /// The verb of saying right before the aside that the clause was hung on.
  private static Optional<Token> verb(Sentence sentence, Token clause, WordClasses words) {
    if (clause.isRoot() || !clause.is("acl")) {
      return Optional.empty();
    }
    int that = sentence.children(clause.index()).stream().filter(child -> child.index() < clause.index() && words.has(WordClass.THAT_MARK, child.form().toLowerCase(Locale.ROOT))).mapToInt(Token::index).findFirst().orElse(-1);
    int begin = sentence.subtree(clause.head()).nextSetBit(0);
    int comma = sentence.token(begin).form().equals(",") ? begin : begin - 1;
    boolean aside = that > clause.head() && sentence.token(that - 1).form().equals(",") && comma > 0 && sentence.token(comma).form().equals(",") && that - comma < 8;
    return !aside ? Optional.empty() : Optional.of(sentence.token(comma - 1))
        .filter(verb -> verb.pos().equals("VERB") && (words.has(WordClass.SAYING_VERB, verb.lemma()) || words.has(WordClass.ASKING_VERB, verb.lemma()) || words.has(WordClass.DENYING_VERB, verb.lemma())) && !sentence.hasChild(verb.index(), "ccomp"));
  }
}
