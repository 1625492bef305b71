package org.cotejo.coder.mend;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "En la vereda San Roque, de Sardinata, **cuatro recolectores** fueron asesinados": a phrase between the comma that closes an opening place or time and
/// the verb is the verb's subject, though parsers hang it on the place.
final class SubjectBehindOpening implements Mend {
  private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "cop", "advmod", "expl", "expl:pass", "iobj");
  private static final Set<String> INSIDE_OPENING = Set.of("nmod", "appos", "flat", "conj");

  @Override
  public List<String> relations() {
    return List.of("appos", "conj", "nmod", "acl");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token noun, WordClasses words) {
    boolean stray = (noun.pos().equals("NOUN") || noun.pos().equals("PROPN"))
        && (noun.is("appos") || noun.is("conj") || noun.is("nmod") || noun.relation().equals("acl:relcl"));
    if (!stray || sentence.hasChild(noun.index(), "case") || sentence.hasChild(noun.index(), "cc") || sentence.hasChild(noun.index(), "mark")) {
      return Optional.empty();
    }
    Token verb = verbOfOpening(sentence, noun);
    boolean free = verb.pos().equals("VERB") && verb.index() > noun.index() && !sentence.hasChild(verb.index(), "nsubj");
    return free && standsBetween(sentence, noun, verb) ? Optional.of(new Tie(verb.index(), "nsubj")) : Optional.empty();
  }

  /// What the opening phrase hangs on, or the noun itself if it is in none.
  private static Token verbOfOpening(Sentence sentence, Token noun) {
    Token at = sentence.token(noun.head());
    while (INSIDE_OPENING.contains(at.relation())) {
      at = sentence.token(at.head());
    }
    return at.is("obl") && at.index() < noun.index() && sentence.hasChild(at.index(), "case") ? sentence.token(at.head()) : noun;
  }

  /// Whether a comma opens the phrase and the verb, with its small words, follows at once.
  private static boolean standsBetween(Sentence sentence, Token noun, Token verb) {
    BitSet phrase = sentence.subtree(noun.index());
    int comma = sentence.token(phrase.nextSetBit(0)).is("punct") ? phrase.nextSetBit(0) : phrase.nextSetBit(0) - 1;
    int last = phrase.length() - 1;
    int next = sentence.children(verb.index()).stream().filter(child -> BEFORE_VERB.contains(child.relation()) && child.index() > noun.index())
        .mapToInt(Token::index).filter(index -> index < verb.index()).min().orElse(verb.index());
    return comma > 0 && sentence.token(comma).form().equals(",") && last == next - 1 && !sentence.token(last).is("punct");
  }
}
