package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A rumor **that a student had died**": what is rumoured, no relative clause.
final class RumourClause implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(word.head());
    if (isContent(sentence, word, words)) {
      return Optional.of(new Tie(above.index(), "acl"));
    }
    boolean that = words.has(WordClass.THAT_MARK, word.form()) && (word.is("obj") || word.is("nsubj")) && isContent(sentence, above, words);
    return that ? Optional.of(new Tie(above.index(), "mark")) : Optional.empty();
  }

  private static boolean isContent(Sentence sentence, Token clause, WordClasses words) {
    return clause.relation().equals("acl:relcl") && !clause.isRoot() && words.has(WordClass.RUMOUR_NOUN, sentence.token(clause.head()).lemma())
        && sentence.children(clause.index()).stream().anyMatch(child -> words.has(WordClass.THAT_MARK, child.form()) && child.index() == clause.head() + 1)
        && sentence.children(clause.index()).stream().anyMatch(child -> child.is("nsubj") && child.index() > clause.head() + 1);
  }
}
