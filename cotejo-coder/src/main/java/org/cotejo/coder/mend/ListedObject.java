package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Recovered a rifle, **two pistols** and 14 kilograms of cocaine": counted things behind the comma after an object are objects too.
final class ListedObject implements Mend {

  @Override
  public List<String> relations() {
    return List.of("appos", "conj", "obl");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isListed(sentence, word, words)) {
      return Optional.of(new Tie(word.head(), "conj"));
    }
    if (isOfList(sentence, word, words)) {
      return Optional.of(new Tie(sentence.token(word.head()).head(), "conj"));
    }
    Token listed = word.is("conj") ? sentence.token(word.head()) : word;
    return object(sentence, listed).map(object -> new Tie(object.index(), "conj"));
  }

  /// "Siete fusiles, **dos granadas** y 40 cartuchos": a counted noun beside a counted noun, with a third behind *and*, names something else.
  private static boolean isListed(Sentence sentence, Token word, WordClasses words) {
    return word.is("appos") && word.pos().equals("NOUN") && !word.isRoot() && isCounted(sentence, word, words) && isCounted(sentence, sentence.token(word.head()), words)
        && Stream.concat(sentence.children(word.head()).stream(), sentence.children(word.index()).stream()).anyMatch(later -> later.is("conj") && later.index() > word.index() && has(sentence, later, "nummod"));
  }

  /// "Un fusil, dos pistolas y **30 panfletos**": the third is beside the first, not the second's.
  private static boolean isOfList(Sentence sentence, Token word, WordClasses words) {
    Token second = word.is("conj") && !word.isRoot() ? sentence.token(word.head()) : word;
    return second != word && (second.is("conj") || isListed(sentence, second, words)) && word.pos().equals("NOUN") && second.pos().equals("NOUN") && sentence.token(second.head()).pos().equals("NOUN") && has(sentence, word, "nummod") && (has(sentence, second, "nummod") || second.index() > 1 && has(sentence, second, "det"));
  }

  private static boolean isCounted(Sentence sentence, Token noun, WordClasses words) {
    return sentence.children(noun.index()).stream().anyMatch(child -> child.is("nummod") || child.is("det") && words.has(WordClass.INDEFINITE, child.lemma()));
  }

  /// The object that the word goes on with.
  private static Optional<Token> object(Sentence sentence, Token word) {
    boolean bare = word.relation().equals("obl") && word.pos().equals("NOUN") && word.index() > word.head() && !has(sentence, word, "case") && has(sentence, word, "nummod") && has(sentence, word, "conj");
    Optional<Token> passive = bare ? sentence.children(word.head()).stream().filter(subject -> subject.relation().equals("nsubj:pass") && subject.index() > word.head() && subject.index() < word.index()).findFirst() : Optional.empty();
    if (passive.isPresent()) {
      return passive;
    }
    int first = bare ? sentence.first(word.index()) : 0;
    if (first < 2) {
      return Optional.empty();
    }
    Token comma = sentence.token(sentence.token(first).is("punct") ? first : first - 1);
    return !comma.form().equals(",") ? Optional.empty() : sentence.children(word.head()).stream()
        .filter(object -> object.is("obj") && object.pos().equals("NOUN") && object.index() < comma.index()).reduce((_, last) -> last);
  }

  private static boolean has(Sentence sentence, Token word, String relation) {
    return sentence.children(word.index()).stream().anyMatch(child -> child.is(relation));
  }
}
