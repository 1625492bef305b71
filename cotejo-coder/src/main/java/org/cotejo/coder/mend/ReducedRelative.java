package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The leader **known as** El Lobo was killed", "thousands **dressed** in white marched": a participle behind a noun, with the sentence's verb still to come, says
/// something of the noun, which is that verb's subject. Parsers make the participle the subject, or the sentence's verb.
final class ReducedRelative implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> own = isParticiple(word) ? subject(sentence, word).filter(noun -> verb(sentence, word, noun).isPresent()) : Optional.empty();
    if (own.isPresent()) {
      return Optional.of(new Tie(nearest(sentence, own.get(), word).index(), "acl"));
    }
    if (word.is("nsubj") && !word.isRoot() && isParticiple(sentence.token(word.head()))) {
      Token participle = sentence.token(word.head());
      return verb(sentence, participle, word).map(verb -> isSubject(participle) ? new Tie(verb.index(), participle.relation()) : new Tie(verb.index(), "nsubj"));
    }
    if ((word.is("obj") || word.is("advcl")) && isFinite(word)) {
      Token participle = sentence.token(word.head());
      boolean taken = isParticiple(participle) && subject(sentence, participle).flatMap(noun -> verb(sentence, participle, noun)).filter(word::equals).isPresent();
      return taken ? Optional.of(new Tie(participle.head(), participle.relation())) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Token> subject(Sentence sentence, Token participle) {
    return sentence.children(participle.index()).stream().filter(child -> child.is("nsubj") && child.index() < participle.index() && child.hasPos("NOUN", "PROPN", "NUM")).findFirst();
  }

  /// The verb that the noun is the subject of.
  private static Optional<Token> verb(Sentence sentence, Token participle, Token noun) {
    if (noun.index() > participle.index() || sentence.hasChild(participle.index(), "aux") || sentence.hasChild(participle.index(), "cop")) {
      return Optional.empty();
    }
    if (isSubject(participle)) {
      return Optional.of(sentence.token(participle.head())).filter(verb -> verb.pos().equals("VERB") && verb.index() > participle.index());
    }
    return sentence.children(participle.index()).stream()
        .filter(child -> isFinite(child) && child.index() > participle.index() && (child.is("obj") || child.is("advcl") && isDoneBy(sentence, participle) && isBare(sentence, child))
            && sentence.children(child.index()).stream().noneMatch(own -> own.is("nsubj") || own.is("mark") || child.is("obj") && own.is("obj")))
        .findFirst();
  }

  /// "The mother of **a boy** killed by soldiers": whoever stands right before.
  private static Token nearest(Sentence sentence, Token subject, Token participle) {
    Token before = sentence.token(participle.index() - 1);
    boolean inner = before.is("nmod") && before.head() == subject.index() && before.hasPos("NOUN", "PROPN") && isDoneBy(sentence, participle);
    return inner ? before : subject;
  }

  private static boolean isDoneBy(Sentence sentence, Token participle) {
    return sentence.children(participle.index()).stream().anyMatch(child -> child.relation().equals("obl:agent") && child.index() > participle.index());
  }

  /// No comma, conjunction or "-ing" makes it a clause of its own.
  private static boolean isBare(Sentence sentence, Token verb) {
    return verb.feature("Tense").equals("Past") && !sentence.token(verb.index() - 1).is("punct") && !sentence.token(verb.index() - 1).is("cc");
  }

  private static boolean isSubject(Token word) {
    return word.is("nsubj") && !word.isRoot();
  }

  private static boolean isParticiple(Token word) {
    return word.pos().equals("VERB") && (word.feature("VerbForm").equals("Part") || word.feature("Tense").equals("Past"));
  }

  private static boolean isFinite(Token word) {
    return word.pos().equals("VERB") && word.feature("VerbForm").equals("Fin");
  }
}
