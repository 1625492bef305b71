package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// What somebody is asked, ordered or allowed to do is the content of the asking: no purpose ("asked the judge **to investigate**", "llamó al
/// presidente **a enviar** tropas", "asked the senators who had left **to return**"), and no relative clause ("exigió al Gobierno **que libere** a los presos").
final class AskedClause implements Mend {

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.ASKING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    if (clause.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(clause.head());
    if (isAsking(above, words) && clause.is("advcl") && isInfinitive(sentence, clause, words) && hasAddressee(sentence, above, clause, words)) {
      return Optional.of(new Tie(above.index(), "xcomp"));
    }
    boolean behindRelative = clause.is("advcl") && above.is("acl") && !above.isRoot() && !sentence.token(above.head()).isRoot() && sentence.token(above.head()).is("obj")
        && isAsking(sentence.token(sentence.token(above.head()).head()), words) && isInfinitive(sentence, clause, words);
    if (behindRelative) {
      return Optional.of(new Tie(sentence.token(above.head()).head(), "xcomp"));
    }
    boolean commanded = clause.is("acl") && clause.feature("Mood").equals("Sub") && !above.isRoot() && above.head() < above.index()
        && isAsking(sentence.token(above.head()), words) && isThat(sentence, Math.max(above.index() + 1, sentence.first(clause.index())), clause, words);
    return commanded ? Optional.of(new Tie(above.head(), "ccomp")) : Optional.empty();
  }

  private static boolean isAsking(Token verb, WordClasses words) {
    return words.has(WordClass.ASKING_VERB, verb.lemma());
  }

  private static boolean isInfinitive(Sentence sentence, Token clause, WordClasses words) {
    return clause.feature("VerbForm").equals("Inf") && sentence.children(clause.index()).stream()
        .anyMatch(child -> child.is("mark") && words.has(WordClass.CONTENT_MARK, child.lemma()));
  }

  /// Somebody stands between the verb and the clause; in the passive, before the verb.
  private static boolean hasAddressee(Sentence sentence, Token verb, Token clause, WordClasses words) {
    return sentence.children(verb.index()).stream().anyMatch(child -> child.relation().equals("nsubj:pass")
        || child.index() < clause.index() && (child.is("obj") || child.is("iobj") || child.is("obl") && sentence.children(child.index()).stream()
            .anyMatch(mark -> mark.is("case") && words.has(WordClass.ADDRESSEE_PREPOSITION, mark.lemma()))));
  }

  private static boolean isThat(Sentence sentence, int at, Token clause, WordClasses words) {
    Token mark = sentence.token(at);
    return mark.head() == clause.index() && !mark.is("nsubj") && !mark.is("obj") && words.has(WordClass.THAT_MARK, mark.form().toLowerCase(Locale.ROOT));
  }
}
