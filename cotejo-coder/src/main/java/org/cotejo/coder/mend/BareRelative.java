package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Han desaparecido 40 personas, **han sido robados** seis camiones": in a language that needs a relative word, a finite clause without one says nothing of the noun before it; it is a
/// clause of its own beside the one that the noun stands in.
final class BareRelative implements Mend {

  @Override
  public List<String> relations() {
    return List.of("acl");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.is("acl") || word.isRoot() || word.head() > word.index() || !isFinite(sentence, word)) {
      return Optional.empty();
    }
    Set<String> relatives = words.get(WordClass.RELATIVE_WORD);
    return relatives.isEmpty() || hasRelative(sentence, word, relatives) ? Optional.empty() : verbAbove(sentence, word).map(verb -> new Tie(verb.index(), "conj"));
  }

  private static boolean isFinite(Sentence sentence, Token clause) {
    return clause.feature("VerbForm").equals("Fin")
        || sentence.children(clause.index()).stream().anyMatch(child -> child.pos().equals("AUX") && child.feature("VerbForm").equals("Fin") && child.index() < clause.index());
  }

  private static boolean hasRelative(Sentence sentence, Token clause, Set<String> relatives) {
    return sentence.tokens().subList(clause.head() + 1, clause.index()).stream().anyMatch(token -> relatives.contains(token.form().toLowerCase(Locale.ROOT)) || token.is("mark"));
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token word) {
    Token at = sentence.token(word.head());
    while (!at.isRoot() && !at.pos().equals("VERB")) {
      at = sentence.token(at.head());
    }
    return at.pos().equals("VERB") ? Optional.of(at) : Optional.empty();
  }
}
