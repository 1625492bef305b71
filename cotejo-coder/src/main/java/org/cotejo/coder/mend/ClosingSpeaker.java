package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Soldiers shot two men who had fled, the ministry **said**", "asesinó a dos personas, **confirmó** la Fiscalía": a verb of saying that closes the sentence behind a comma speaks of all
/// of it, wherever parsers hang it.
final class ClosingSpeaker implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isClosing(sentence, word, words)) {
      Token root = root(sentence, word);
      boolean loose = !word.is("parataxis") && root.pos().equals("VERB") && root.index() < word.index();
      return loose ? Optional.of(new Tie(root.index(), "parataxis")) : Optional.empty();
    }
    if (isLostSpeaker(sentence, word, words)) {
      return Optional.of(new Tie(sentence.size() - 1 - trailing(sentence), "nsubj"));
    }
    boolean object = word.is("obj") && !word.isRoot() && word.index() > word.head() && isClosing(sentence, sentence.token(word.head()), words)
        && !sentence.hasChild(word.index(), "case");
    return object ? Optional.of(new Tie(word.head(), "nsubj")) : Optional.empty();
  }

  /// The speaker stands between a comma and the verb, or the verb right behind the comma and the speaker behind it; then the sentence ends.
  private static boolean isClosing(Sentence sentence, Token verb, WordClasses words) {
    if (verb.isRoot() || !words.has(WordClass.SAYING_VERB, verb.lemma()) || !verb.feature("VerbForm").equals("Fin")) {
      return false;
    }
    int comma = verb.index() - 1;
    while (comma > 0 && !sentence.token(comma).is("punct")) {
      comma--;
    }
    return comma > 2 && sentence.token(comma).form().equals(",") && (comma == verb.index() - 1 ? isSpeakerBehind(sentence, verb) : isSpeakerBefore(sentence, verb, comma));
  }

  private static boolean isSpeakerBefore(Sentence sentence, Token verb, int comma) {
    return isEnd(sentence, verb.index() + 1) && sentence.children(verb.index()).stream()
        .anyMatch(child -> child.is("nsubj") && child.index() > comma && child.index() < verb.index());
  }

  private static boolean isSpeakerBehind(Sentence sentence, Token verb) {
    int at = verb.index() + 1;
    boolean noun = false;
    while (at < sentence.size() && !sentence.token(at).is("punct") && !sentence.token(at).hasPos("VERB", "AUX", "SCONJ")) {
      noun |= sentence.token(at).hasPos("NOUN", "PROPN");
      at++;
    }
    return noun && isEnd(sentence, at) && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") && child.index() < verb.index());
  }

  /// "... in the square early Saturday, **the NYPD** said.": a noun alone between the last comma and a verb of saying that has no subject is its subject.
  private static boolean isLostSpeaker(Sentence sentence, Token word, WordClasses words) {
    int last = sentence.size() - 1 - trailing(sentence);
    if (!word.hasPos("NOUN", "PROPN") || word.isRoot() || word.index() != last - 1 || word.head() == last || last < 1) {
      return false;
    }
    Token verb = sentence.token(last);
    int comma = sentence.tokens().stream().limit(last).filter(token -> token.form().equals(",")).mapToInt(Token::index).reduce((_, later) -> later).orElse(-1);
    return comma > 2 && word.head() < comma && words.has(WordClass.SAYING_VERB, verb.lemma()) && verb.feature("VerbForm").equals("Fin")
        && !sentence.hasChild(last, "nsubj")
        && sentence.tokens().subList(comma + 1, last - 1).stream().allMatch(token -> token.head() == word.index());
  }

  /// How many marks close the sentence.
  private static int trailing(Sentence sentence) {
    int marks = 0;
    while (marks < sentence.size() - 1 && sentence.token(sentence.size() - 1 - marks).pos().equals("PUNCT")) {
      marks++;
    }
    return marks;
  }

  private static boolean isEnd(Sentence sentence, int from) {
    return sentence.tokens().stream().skip(from).allMatch(token -> token.is("punct"));
  }

  private static Token root(Sentence sentence, Token word) {
    Token at = word;
    while (!at.isRoot()) {
      at = sentence.token(at.head());
    }
    return at;
  }
}
