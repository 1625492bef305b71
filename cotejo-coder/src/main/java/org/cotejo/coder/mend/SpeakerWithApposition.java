package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Six died at the hospital, **Wasim Duri**, a spokesman for it, *told* reporters.": a name with an apposition between commas before the verb of saying that closes the sentence is its subject.
final class SpeakerWithApposition implements Mend {
  /// "told reporters on Monday"
  private static final int LONGEST_TAIL = 5;

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return closing(sentence, words).isPresent();
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (!word.hasPos("PROPN", "NOUN") || word.isRoot() || word.index() == 0 || !sentence.token(first(sentence, word) - 1).form().matches("[,\"”»]")) {
      return Optional.empty();
    }
    return closing(sentence, words).filter(verb -> word.index() < verb.index() && word.head() < word.index() && word.head() != verb.index() && reaches(sentence, word, verb)).map(verb -> new Tie(verb.index(), "nsubj"));
  }

  /// The last verb of a sentence, behind a comma and without a subject, if things are said with it.
  private static Optional<Token> closing(Sentence sentence, WordClasses words) {
    return sentence.tokens().reversed().stream().filter(token -> token.pos().equals("VERB") && !isGoingOn(sentence, token)).findFirst()
        .filter(verb -> words.has(WordClass.SAYING_VERB, verb.lemma()) && verb.feature("VerbForm").equals("Fin") && verb.index() > 4 && sentence.token(verb.index() - 1).form().equals(","))
        .filter(verb -> end(sentence, verb) - verb.index() <= LONGEST_TAIL + 1 && !sentence.hasChild(verb.index(), "nsubj"));
  }

  /// "Told reporters, **adding** that troops **had killed** three": what stands in a participle's clause behind the last comma but goes on saying.
  private static boolean isGoingOn(Sentence sentence, Token verb) {
    Token at = verb;
    while (!at.isRoot() && !(at.is("advcl") && at.form().matches("(?i).+(ing|ndo)") && at.head() < at.index())) {
      at = sentence.token(at.head());
    }
    return !at.isRoot() && sentence.token(at.index() - 1).form().equals(",");
  }

  /// Where the verb's own words end: the next comma, or the end.
  private static int end(Sentence sentence, Token verb) {
    return sentence.tokens().stream().skip(verb.index() + 1L).filter(token -> token.form().equals(",")).mapToInt(Token::index).findFirst().orElse(sentence.size());
  }

  /// Whether nothing but the name and its apposition stands between the comma and the verb.
  private static boolean reaches(Sentence sentence, Token name, Token verb) {
    return sentence.children(name.index()).stream().anyMatch(child -> child.is("appos") && child.index() > name.index() && child.index() < verb.index())
        && sentence.tokens().subList(name.index() + 1, verb.index()).stream().noneMatch(token -> token.hasPos("VERB", "SCONJ") || !sentence.isUnder(token.index(), name.index()) && !token.is("punct"));
  }

  private static int first(Sentence sentence, Token word) {
    int first = word.index();
    while (first > 1 && sentence.token(first - 1).head() == word.index() && !sentence.token(first - 1).is("punct")) {
      first--;
    }
    return Math.max(1, first);
  }
}
