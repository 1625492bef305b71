package org.cotejo.coder.mend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "..., **de acuerdo con** el Instituto": no accord, but a preposition of three words.
final class AccordingTo implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(word -> isAccord(sentence, word, words));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isAccord(sentence, word, words)) {
      return source(sentence, word).map(source -> new Tie(source.index(), "case"));
    }
    boolean source = word.is("nmod") && !word.isRoot() && isAccord(sentence, sentence.token(word.head()), words) && source(sentence, sentence.token(word.head())).filter(word::equals).isPresent();
    return source ? Optional.of(new Tie(sentence.token(word.head()).head(), "obl")) : Optional.empty();
  }

  private static boolean isAccord(Sentence sentence, Token word, WordClasses words) {
    List<Token> tokens = sentence.tokens();
    boolean between = word.is("nmod") && word.index() > 1 && word.index() + 1 < tokens.size() && tokens.get(word.index() - 2).is("punct");
    return between && words.has(WordClass.ACCORDING_PHRASE, (tokens.get(word.index() - 1).form() + " " + word.form() + " " + tokens.get(word.index() + 1).form()).toLowerCase(Locale.ROOT));
  }

  private static Optional<Token> source(Sentence sentence, Token accord) {
    return sentence.children(accord.index()).stream().filter(child -> child.is("nmod") && child.index() > accord.index()).findFirst();
  }
}
