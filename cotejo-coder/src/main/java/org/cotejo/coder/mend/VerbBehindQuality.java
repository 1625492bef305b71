package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Says **eight killed** in the raid **were executed**", "said the men, **all aged** between 17 and 24, **died**": a finite verb without subject and without *and* behind a bare participle or adjective
/// is what is said; the participle only tells who they are.
final class VerbBehindQuality implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj", "ccomp", "nsubj");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    if (word.is("conj")) {
      return quality(sentence, word).map(_ -> new Tie(word.head(), "ccomp"));
    }
    if (word.is("ccomp")) {
      return verb(sentence, word).flatMap(_ -> subject(sentence, word)).map(noun -> new Tie(noun.index(), "acl"));
    }
    if (word.is("nsubj") && sentence.token(word.head()).is("ccomp")) {
      return verb(sentence, sentence.token(word.head())).map(verb -> new Tie(verb.index(), sentence.hasChild(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
    }
    return Optional.empty();
  }

  private static Optional<Token> verb(Sentence sentence, Token quality) {
    return quality.isRoot() ? Optional.empty() : sentence.children(quality.head()).stream().filter(verb -> verb.is("conj") && quality(sentence, verb).filter(quality::equals).isPresent()).findFirst();
  }

  private static Optional<Token> quality(Sentence sentence, Token verb) {
    boolean bare = verb.pos().equals("VERB") && !verb.isRoot() && isFinite(sentence, verb) && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("cc") || child.is("mark") || child.is("expl"));
    return !bare ? Optional.empty() : sentence.children(verb.head()).stream()
        .filter(quality -> quality.is("ccomp") && quality.index() < verb.index() && quality.hasPos("VERB", "ADJ") && !quality.feature("VerbForm").matches("Inf|Ger") && subject(sentence, quality).isPresent()
            && sentence.children(quality.index()).stream().noneMatch(child -> child.is("aux") || child.is("cop") || child.is("obj")))
        .filter(quality -> !quality.feature("VerbForm").equals("Fin") || quality.form().endsWith("ed")).findFirst();
  }

  private static Optional<Token> subject(Sentence sentence, Token quality) {
    return sentence.children(quality.index()).stream().filter(child -> child.is("nsubj") && child.index() < quality.index() && !child.pos().equals("PRON")).findFirst();
  }

  /// An English past form that could be either has an auxiliary or stands right behind a comma.
  private static boolean isFinite(Sentence sentence, Token verb) {
    return sentence.children(verb.index()).stream().anyMatch(child -> child.is("aux") && child.feature("VerbForm").equals("Fin"))
        || verb.index() > 0 && sentence.token(verb.index() - 1).form().equals(",");
  }
}
