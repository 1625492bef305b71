package org.cotejo.coder.actor;

import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// Tells by what befalls somebody that a name nobody has heard of is a person's: "**Yonaiker Pernía** fue detenido", "the murder of **Deiker Chirinos**",
/// "mataron a **Euclides Ortuño**, de 19 años".
record Plight(WordClasses words) {

  /// Whether the name made of the words `[begin, end)` is the name of somebody.
  boolean showsPerson(Sentence sentence, int begin, int end) {
    return isAged(sentence, end) || suffers(sentence, head(sentence, begin, end), end - begin > 1);
  }

  private static Token head(Sentence sentence, int begin, int end) {
    return sentence.tokens().subList(begin, end).stream().filter(part -> part.head() < begin || part.head() >= end).findFirst().orElse(sentence.token(begin));
  }

  /// "Ana Ruiz**, de 19 años**", "Ana Ruiz**, 19,**".
  boolean isAged(Sentence sentence, int end) {
    if (end + 2 >= sentence.size() || !sentence.token(end).form().equals(",")) {
      return false;
    }
    boolean of = words.has(WordClass.OF_PREPOSITION, sentence.token(end + 1).lemma());
    int number = of ? end + 2 : end + 1;
    if (number + 1 >= sentence.size() || !isAge(sentence.token(number).form())) {
      return false;
    }
    Token behind = sentence.token(number + 1);
    return of ? words.has(WordClass.YEAR_NOUN, behind.lemma()) : behind.is("punct");
  }

  /// Whether a word tells that its text is of a prison.
  boolean isPrison(String lemma) {
    return words.has(WordClass.PRISON_WORD, lemma);
  }

  /// "**Guards** fired on a car", "two **guards** were held".
  boolean isGuard(String folded) {
    return words.has(WordClass.GUARD, folded);
  }

  private static boolean isAge(String form) {
    return form.length() <= 2 && form.chars().allMatch(Character::isDigit);
  }

  /// @param full whether it is more than one word: one may be a town's or a company's
  private boolean suffers(Sentence sentence, Token head, boolean full) {
    if (head.isRoot()) {
      return false;
    }
    Token above = sentence.token(head.head());
    if (above.pos().equals("NOUN")) {
      return full && head.is("nmod") && words.has(WordClass.DEED_TO_PERSON, above.lemma()) && hasCase(sentence, head, WordClass.OF_PREPOSITION);
    }
    if (head.is("nsubj")) {
      boolean passive = head.relation().equals("nsubj:pass") || sentence.children(above.index()).stream().anyMatch(child -> child.relation().equals("aux:pass"));
      return words.has(WordClass.DYING_VERB, above.lemma()) || full && isHurt(sentence, above) || passive && (full ? isDoneToPerson(above) : words.has(WordClass.DONE_TO_PEOPLE_ONLY, above.lemma()));
    }
    return head.is("obj") && isDoneToPerson(above) && (full || hasCase(sentence, head, WordClass.PERSONAL_PREPOSITION));
  }

  /// "Perdió la **vida**", "recibió tres **disparos**".
  private boolean isHurt(Sentence sentence, Token verb) {
    return words.has(WordClass.SUFFERING_VERB, verb.lemma()) && sentence.children(verb.index()).stream()
        .anyMatch(child -> child.is("obj") && words.has(WordClass.SUFFERED_HARM, child.lemma()));
  }

  private boolean isDoneToPerson(Token verb) {
    return words.has(WordClass.DONE_TO_PERSON, verb.lemma()) || words.has(WordClass.DONE_TO_PEOPLE_ONLY, verb.lemma());
  }

  private boolean hasCase(Sentence sentence, Token word, WordClass prepositions) {
    return sentence.children(word.index()).stream().anyMatch(child -> child.is("case") && words.has(prepositions, child.lemma()));
  }
}
