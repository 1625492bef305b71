package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "A court **sitting** in Sokoto yesterday **sentenced** a sergeant": a gerund without an auxiliary is no sentence's verb where a past form stands behind it.
final class GerundBehindSubject implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.children(-1).stream().anyMatch(root -> isBareGerund(sentence, root));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> gerund = sentence.tokens().stream().filter(token -> token.isRoot() && isBareGerund(sentence, token)).findFirst();
    Optional<Token> subject = gerund.flatMap(root -> sentence.children(root.index()).stream().filter(noun -> noun.is("nsubj") && noun.index() < root.index()).findFirst());
    Optional<Token> verb = gerund.flatMap(root -> sentence.children(root.index()).stream().filter(past -> isVerb(sentence, root, past)).findFirst());
    if (subject.isEmpty() || verb.isEmpty()) {
      return Optional.empty();
    }
    if (word.equals(verb.get())) {
      return Optional.of(new Tie(-1, "root"));
    }
    return word.equals(gerund.get()) ? Optional.of(new Tie(subject.get().index(), "acl")) : word.equals(subject.get()) ? Optional.of(new Tie(verb.get().index(), "nsubj")) : Optional.empty();
  }

  private static boolean isBareGerund(Sentence sentence, Token root) {
    return root.pos().equals("VERB") && root.form().endsWith("ing") && sentence.children(root.index()).stream().noneMatch(child -> child.is("aux") || child.is("cop"));
  }

  private static boolean isVerb(Sentence sentence, Token gerund, Token past) {
    return (past.is("advcl") || past.is("parataxis") || past.is("acl")) && past.pos().equals("VERB") && past.index() > gerund.index() && past.feature("Tense").equals("Past")
        && sentence.children(past.index()).stream().noneMatch(child -> child.is("mark") || child.is("nsubj") || child.is("aux"));
  }
}
