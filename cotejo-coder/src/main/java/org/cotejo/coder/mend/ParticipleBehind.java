package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "El hombre **apresado** el viernes": a Spanish participle with something of its own behind it tells what was done, though taggers take it for an adjective. Of those in *-ado* the
/// verb is known; those in *-ido* may be of two conjugations and are left alone.
final class ParticipleBehind implements Mend {
  private static final Pattern FIRST_CONJUGATION = Pattern.compile("(.{2,})ad[oa]s?");

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    Matcher participle = FIRST_CONJUGATION.matcher(word.form().toLowerCase(Locale.ROOT));
    boolean behind = word.pos().equals("ADJ") && word.feature("VerbForm").equals("Part") && word.is("amod") && word.head() == word.index() - 1 && hasComplement(sentence, word);
    boolean verb = word.pos().equals("VERB") && word.feature("VerbForm").equals("Part") && !word.feature("Number").isEmpty() && word.is("amod") && word.head() == word.index() - 1 && hasComplement(sentence, word);
    return verb ? Optional.of(new Tie(word.head(), "acl")) : behind && participle.matches() ? Optional.of(new Tie(word.head(), "acl", Optional.of("VERB"), Optional.of(participle.group(1) + "ar"))) : Optional.empty();
  }

  private static boolean hasComplement(Sentence sentence, Token word) {
    return word.index() + 1 < sentence.size() && sentence.token(word.index() + 1).hasPos("ADP", "DET") && !sentence.token(word.index() + 1).form().equalsIgnoreCase("de");
  }
}
