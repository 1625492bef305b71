package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Thirty were killed, **200 jailed** and **dozens expelled**": behind a passive a figure and a participle are a passive of their own, without its auxiliary.
final class GappedToll implements Mend {

  @Override
  public boolean mayBeIn(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream().anyMatch(token -> token.relation().equals("aux:pass"));
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Optional<Token> passive = passive(sentence, word.index(), words);
    if (passive.isPresent()) {
      return Optional.of(new Tie(passive.get().index(), "conj", Optional.of("VERB"), Optional.of(lemma(word))));
    }
    if (passive(sentence, word.index() + 1, words).isPresent()) {
      return Optional.of(new Tie(word.index() + 1, "nsubj:pass"));
    }
    boolean and = word.is("cc") && passive(sentence, word.index() + 2, words).isPresent();
    return and ? Optional.of(new Tie(word.index() + 2, "cc")) : Optional.empty();
  }

  /// The passive before that a participle behind a bare figure goes on.
  private static Optional<Token> passive(Sentence sentence, int participle, WordClasses words) {
    if (participle < 3 || participle + 1 >= sentence.size() || !isParticiple(sentence.token(participle)) || !isFigure(sentence.token(participle - 1), words)) {
      return Optional.empty();
    }
    Token opening = sentence.token(participle - 2);
    Token behind = sentence.token(participle + 1);
    boolean gapped = (opening.form().equals(",") || opening.is("cc")) && !behind.hasPos("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON") && !sentence.hasChild(participle, "aux") && !sentence.token(participle).isRoot();
    return !gapped ? Optional.empty() : sentence.tokens().subList(0, participle - 2).stream()
        .filter(verb -> sentence.hasChild(verb.index(), "aux:pass") && sentence.hasChild(verb.index(), "nsubj:pass")).reduce((_, last) -> last)
        .filter(verb -> !sentence.subtree(participle).get(verb.index()));
  }

  private static boolean isParticiple(Token word) {
    return word.pos().equals("VERB") && word.feature("VerbForm").equals("Part") && word.feature("Tense").equals("Past") || word.pos().equals("ADJ") && word.form().endsWith("ed");
  }

  private static boolean isFigure(Token word, WordClasses words) {
    return word.pos().equals("NUM") || words.has(WordClass.QUANTITY_NOUN, word.lemma()) && word.pos().equals("NOUN") || words.has(WordClass.SOME_PEOPLE, word.lemma()) && word.feature("Number").equals("Plur");
  }

  /// "Jailed" to "jail", "injured" to "injure"; a verb keeps its own.
  private static String lemma(Token participle) {
    String form = participle.form().toLowerCase(Locale.ROOT);
    return participle.pos().equals("VERB") ? participle.lemma() : form.substring(0, form.length() - 2);
  }
}
