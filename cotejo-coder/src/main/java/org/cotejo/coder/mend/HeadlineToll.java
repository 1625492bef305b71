package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Police and Farmers Clash in Chapare, **Two Dead**": a figure and what became of them, behind a comma at the end of a headline, are of nobody named before.
final class HeadlineToll implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isToll(sentence, word, words)) {
      return Optional.of(Tie.ofNoun(word.head(), "parataxis", word));
    }
    boolean figure = word.pos().equals("NUM") && word.index() + 1 < sentence.size() && isToll(sentence, sentence.token(word.index() + 1), words);
    return figure ? Optional.of(new Tie(word.index() + 1, "nummod")) : Optional.empty();
  }

  private static boolean isToll(Sentence sentence, Token word, WordClasses words) {
    boolean last = word.index() == sentence.size() - 1 || word.index() == sentence.size() - 2 && sentence.token(word.index() + 1).is("punct");
    return last && word.index() > 2 && !word.isRoot() && word.head() < word.index() - 2 && words.has(WordClass.TOLL_WORD, word.form().toLowerCase(Locale.ROOT))
        && sentence.token(word.index() - 1).pos().equals("NUM") && sentence.token(word.index() - 2).form().equals(",");
  }
}
