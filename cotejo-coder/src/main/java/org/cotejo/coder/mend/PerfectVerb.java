package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Police **have** so far **arrested** 46 people": behind *have*, with an object, a word in *-ed* that taggers take for an adjective is a verb.
final class PerfectVerb implements Mend {
  private static final String ENDING = "ed";

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    boolean mistaken = word.pos().equals("ADJ") && word.form().endsWith(ENDING) && word.lemma().equals(word.form())
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("aux") && words.has(WordClass.PERFECT_AUXILIARY, child.lemma()))
        && sentence.children(word.index()).stream().anyMatch(child -> child.is("obj") && child.index() > word.index());
    String stem = mistaken ? word.form().substring(0, word.form().length() - ENDING.length()) : "";
    String lemma = words.has(WordClass.DONE_TO_PERSON, stem + "e") ? stem + "e" : stem;
    return mistaken ? Optional.of(new Tie(word.head(), word.relation(), Optional.of("VERB"), Optional.of(lemma))) : Optional.empty();
  }
}
