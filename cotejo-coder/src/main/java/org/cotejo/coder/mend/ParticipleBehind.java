package org.cotejo.coder.mend;

import java.util.Locale;
import java.util.List;
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
  public List<String> relations() {
    return List.of("amod");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean behind = word.is("amod") && word.head() == word.index() - 1 && word.feature("VerbForm").equals("Part") && hasComplement(sentence, word);
    if (!behind || !word.pos().equals("ADJ")) {
      return behind && word.pos().equals("VERB") && !word.feature("Number").isEmpty() ? Optional.of(new Tie(word.head(), "acl")) : Optional.empty();
    }
    Matcher participle = FIRST_CONJUGATION.matcher(word.form().toLowerCase(Locale.ROOT));
    return participle.matches() ? Optional.of(new Tie(word.head(), "acl", Optional.of("VERB"), Optional.of(participle.group(1) + "ar"))) : Optional.empty();
  }

  private static boolean hasComplement(Sentence sentence, Token word) {
    return word.index() + 1 < sentence.size() && sentence.token(word.index() + 1).hasPos("ADP", "DET") && !sentence.token(word.index() + 1).form().equalsIgnoreCase("de");
  }
}
