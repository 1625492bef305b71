package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Soldiers shot two men who had fled, the ministry **said**", "asesinó a dos personas, **confirmó** la Fiscalía": a verb of saying that closes the sentence behind a comma speaks of all
/// of it, wherever parsers hang it.
final class ClosingSpeaker implements Mend {
  /// "On Saturday", "late on Monday".
  private static final int LONGEST_TIME = 3;

  @Override
  public Optional<WordClass> cue() {
    return Optional.of(WordClass.SAYING_VERB);
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isClosing(sentence, word, words)) {
      Token root = root(sentence, word);
      boolean loose = !word.is("parataxis") && root.pos().equals("VERB") && root.index() < word.index();
      return loose ? Optional.of(new Tie(root.index(), "parataxis")) : Optional.empty();
    }
    if (isLostSpeaker(sentence, word, words)) {
      return Optional.of(new Tie(word.index() + 1, "nsubj"));
    }
    Optional<Token> second = word.index() + 2 < sentence.size() && !word.isRoot() && word.pos().equals("NOUN") ? speakersAtEnd(sentence, word, words) : Optional.empty();
    if (second.isPresent()) {
      return Optional.of(new Tie(second.get().index(), "conj"));
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

  /// "..., **officials** and activists said.": the second speaker, for a first one that was hung on a word before the comma.
  private static Optional<Token> speakersAtEnd(Sentence sentence, Token first, WordClasses words) {
    int edge = first.index();
    while (edge > 0 && sentence.token(edge - 1).head() == first.index() && !sentence.token(edge - 1).is("punct")) {
      edge--; // "**local** officials"
    }
    boolean stray = edge > 0 && first.is("conj") && sentence.token(edge - 1).form().equals(",") && sentence.token(first.index() + 1).is("cc") && first.head() < edge - 1;
    return !stray ? Optional.empty() : Optional.of(sentence.token(first.index() + 2)).filter(second -> isLostSpeaker(sentence, second, words));
  }

  /// "... in the square early Saturday, **the NYPD** said.": a noun alone between the last comma and a verb of saying that has no subject is its subject.
  private static boolean isLostSpeaker(Sentence sentence, Token word, WordClasses words) {
    int said = word.index() + 1;
    if (!word.hasPos("NOUN", "PROPN") || word.isRoot() || said >= sentence.size() || word.head() == said) {
      return false;
    }
    Token verb = sentence.token(said);
    if (!words.has(WordClass.SAYING_VERB, verb.lemma()) || !isEndBehind(sentence, said)) {
      return false;
    }
    int comma = sentence.tokens().stream().limit(said).filter(token -> token.form().equals(",")).mapToInt(Token::index).reduce((_, later) -> later).orElse(-1);
    return comma > 2 && word.head() < comma && verb.feature("VerbForm").equals("Fin")
        && !sentence.hasChild(said, "nsubj")
        && sentence.tokens().subList(comma + 1, word.index()).stream().allMatch(token -> token.head() == word.index() || token.head() > comma && token.head() < word.index() || token.pos().equals("NOUN") && token.is("conj") && token.head() < comma);
  }

  /// Nothing but perhaps a day follows: "said", "said on Saturday".
  private static boolean isEndBehind(Sentence sentence, int verb) {
    return sentence.tokens().stream().skip(verb + 1L).filter(token -> !token.is("punct")).limit(LONGEST_TIME + 1L).count() <= LONGEST_TIME
        && sentence.tokens().stream().skip(verb + 1L).noneMatch(token -> token.hasPos("VERB", "AUX", "SCONJ"));
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
