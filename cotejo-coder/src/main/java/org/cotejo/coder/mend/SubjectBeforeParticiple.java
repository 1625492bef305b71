package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "**Police in Panama**, acting on a tip, seized 640 kilograms": the subject before an inserted participle is that of the verb behind it.
final class SubjectBeforeParticiple implements Mend {

  @Override
  public List<String> relations() {
    return List.of("nsubj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token noun, WordClasses words) {
    if (!noun.is("nsubj") || noun.isRoot() || noun.head() < noun.index()) {
      return Optional.empty();
    }
    Token participle = sentence.token(noun.head());
    boolean inserted = participle.is("advcl") && isPresent(participle) && sentence.token(participle.index() - 1).form().equals(",") && !sentence.hasChild(participle.index(), "mark")
        && !sentence.hasChild(participle.index(), "aux");
    if (!inserted || participle.isRoot() || participle.head() < participle.index() || sentence.hasChild(noun.index(), "mark")) {
      return Optional.empty();
    }
    Token verb = sentence.token(participle.head());
    return verb.pos().equals("VERB") && !sentence.hasChild(verb.index(), "nsubj") ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }

  private static boolean isPresent(Token participle) {
    return participle.feature("VerbForm").equals("Ger") || participle.feature("VerbForm").equals("Part") && !participle.feature("Tense").equals("Past");
  }
}
