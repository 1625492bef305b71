package org.cotejo.coder.match;

import java.util.List;
import java.util.Locale;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// Mends a slip of parsers: in "the army announced on Sunday **that** it had killed eight", "informó el domingo **que** abatió a ocho", the
/// clause is what the army announced, and says nothing of that Sunday.
public final class ThatClause {

  private ThatClause() {}

  /// The sentence with clauses behind *that* taken from the day before it and given to the day's verb.
  public static Sentence mend(Sentence sentence, WordClasses words) {
    if (sentence.tokens().stream().noneMatch(token -> isAstray(sentence, token, words))) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens().stream()
        .map(token -> isAstray(sentence, token, words) ? under(sentence.token(sentence.token(token.head()).head()), token) : token).toList();
    return new Sentence(sentence.number(), sentence.span(), tokens);
  }

  private static Token under(Token verb, Token clause) {
    return new Token(clause.index(), clause.span(), clause.form(), clause.lemma(), clause.pos(), clause.features(), verb.index(), "ccomp");
  }

  /// A clause that hangs on a day beside a verb without content, with *that* right behind the day.
  private static boolean isAstray(Sentence sentence, Token clause, WordClasses words) {
    if (!clause.is("acl") || clause.isRoot()) {
      return false;
    }
    Token day = sentence.token(clause.head());
    if (day.isRoot() || !words.has(WordClass.DAY_NOUN, day.lemma()) || !sentence.token(day.head()).pos().equals("VERB") || day.head() > day.index()) {
      return false;
    }
    boolean that = sentence.children(clause.index()).stream()
        .anyMatch(child -> child.index() == day.index() + 1 && words.has(WordClass.THAT_MARK, child.form().toLowerCase(Locale.ROOT)));
    return that && sentence.children(day.head()).stream().noneMatch(child -> child.is("ccomp"));
  }
}
