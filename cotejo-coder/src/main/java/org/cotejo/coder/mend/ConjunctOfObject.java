package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Killed 14 civilians and **five members** of a militia": a counted noun behind *and* that parsers join to the verb, with no verb of its own behind it, is a second object; so is *his son* behind a noun that only says what the first one is.
final class ConjunctOfObject implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("conj") || word.isRoot() || !word.pos().equals("NOUN") || word.head() > word.index()) {
      return Optional.empty();
    }
    if (isBesideQuality(sentence, word)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "conj"));
    }
    if (!sentence.token(word.head()).pos().equals("VERB")) {
      return Optional.empty();
    }
    boolean counted = sentence.hasChild(word.index(), "nummod") && sentence.hasChild(word.index(), "cc") && !sentence.hasChild(word.index(), "case") && !sentence.hasChild(word.index(), "cop");
    Token verb = sentence.token(word.head());
    boolean ownVerb = sentence.children(verb.index()).stream().anyMatch(other -> other.index() > word.index() && other.is("conj") && other.pos().equals("VERB"));
    return !counted || ownVerb ? Optional.empty() : sentence.children(verb.index()).stream().filter(object -> object.is("obj") && object.index() > verb.index() && object.index() < word.index() && sentence.hasChild(object.index(), "nummod"))
        .findFirst().map(object -> new Tie(object.index(), "conj"));
  }

  /// "A un comunero *nasa* y **su hijo**": not beside the noun that only says what the first one is.
  private static boolean isBesideQuality(Sentence sentence, Token word) {
    Token quality = sentence.token(word.head());
    return quality.is("appos") && quality.pos().equals("NOUN") && quality.head() == quality.index() - 1 && sentence.token(quality.head()).pos().equals("NOUN") && !sentence.hasChild(quality.index(), "det")
        && sentence.hasChild(word.index(), "det");
  }
}
