package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// In "the army announced on Sunday **that** it had killed eight", "informó el domingo **que** abatió a ocho", the clause is what the army
/// announced, and says nothing of that Sunday.
final class ThatClause implements Mend {

  @Override
  public List<String> relations() {
    return List.of("acl");
  }

  /// A clause that hangs on a day beside a verb without content, with *that* right behind the day, is given to the day's verb.
  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    if (!clause.is("acl") || clause.isRoot()) {
      return Optional.empty();
    }
    Optional<Token> verb = verbBeforeInsertion(sentence, clause, words);
    if (verb.isPresent()) {
      return Optional.of(new Tie(verb.get().index(), "ccomp"));
    }
    Token day = sentence.token(clause.head());
    if (day.isRoot() || !words.has(WordClass.DAY_NOUN, day.lemma()) && !isWholeClause(sentence, clause, day, words) || !sentence.token(day.head()).pos().equals("VERB") || day.head() > day.index()) {
      return Optional.empty();
    }
    boolean that = sentence.children(clause.index()).stream()
        .anyMatch(child -> child.index() == day.index() + 1 && words.has(WordClass.THAT_MARK, child.form().toLowerCase(Locale.ROOT)));
    boolean hasContent = sentence.hasChild(day.head(), "ccomp");
    return that && !hasContent ? Optional.of(new Tie(day.head(), "ccomp")) : Optional.empty();
  }

  /// "Negó**, en una entrevista,** que la policía hubiera disparado": behind an insertion between commas, a clause with a subject of its own is what the verb before it says.
  private static Optional<Token> verbBeforeInsertion(Sentence sentence, Token clause, WordClasses words) {
    int that = sentence.first(clause.index());
    int mark = that >= 0 && sentence.token(that).form().equals(",") ? that + 1 : that;
    boolean behindComma = mark > 1 && mark < clause.index() && sentence.token(mark - 1).form().equals(",") && words.has(WordClass.THAT_MARK, sentence.token(mark).form().toLowerCase(Locale.ROOT));
    boolean whole = behindComma && sentence.children(clause.index()).stream().anyMatch(child -> child.is("nsubj") && child.index() > mark);
    Token at = sentence.token(clause.head());
    while (whole && !at.isRoot() && !at.pos().equals("VERB")) {
      at = sentence.token(at.head());
    }
    boolean inserted = whole && at.index() + 1 < mark && sentence.token(at.index() + 1).form().equals(",") && !sentence.hasChild(at.index(), "ccomp");
    return inserted && (words.has(WordClass.SAYING_VERB, at.lemma()) || words.has(WordClass.DENYING_VERB, at.lemma())) ? Optional.of(at) : Optional.empty();
  }

  /// "Concluyó en su momento **que** 22 fueron ejecutados": behind a verb of saying, a clause with a subject of its own is no relative one.
  private static boolean isWholeClause(Sentence sentence, Token clause, Token noun, WordClasses words) {
    boolean told = noun.is("obl") || (noun.is("iobj") || noun.is("obj")) && words.has(WordClass.AUDIENCE, noun.lemma());
    return told && words.has(WordClass.SAYING_VERB, sentence.token(noun.head()).lemma())
        && sentence.children(clause.index()).stream().anyMatch(child -> child.is("nsubj") && !words.has(WordClass.THAT_MARK, child.form().toLowerCase(Locale.ROOT)));
  }
}
