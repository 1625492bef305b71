package org.cotejo.coder.mend;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "The group accused police of killing a student and **demanded** an inquiry": a finite verb is not coordinated with a gerund or infinitive but with the finite verb above it; nor is a word of the teller's with what the dead did.
final class FiniteConjunct implements Mend {

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (isNextDeed(sentence, word)) {
      return Optional.of(new Tie(word.head(), "conj"));
    }
    if (!word.is("conj") || !word.pos().equals("VERB") || sentence.hasChild(word.index(), "nsubj") || sentence.hasChild(word.index(), "aux")) {
      return Optional.empty();
    }
    Token beside = sentence.token(word.head());
    Optional<Token> clause = clauseBetween(sentence, word, beside, words);
    if (clause.isPresent()) {
      return Optional.of(new Tie(clause.get().index(), "conj"));
    }
    Optional<Token> told = listOfTold(sentence, word, beside, words);
    if (told.isPresent()) {
      return Optional.of(new Tie(told.get().index(), "conj"));
    }
    if (isOfTeller(sentence, word, beside, words) || isOutOfMood(sentence, word, beside, words)) {
      return Optional.of(new Tie(beside.head(), "conj"));
    }
    if (!isFinite(sentence, word) || !beside.pos().equals("VERB") || beside.isRoot() || !beside.feature("VerbForm").matches("Ger|Inf") && !beside.feature("Tense").equals("Pres") || isFinite(sentence, beside)) {
      return Optional.empty();
    }
    Token above = beside;
    while (!above.isRoot() && !(above.pos().equals("VERB") && isFinite(sentence, above))) {
      above = sentence.token(above.head());
    }
    return above.pos().equals("VERB") && isFinite(sentence, above) && above.index() < word.index() ? Optional.of(new Tie(above.index(), "conj")) : Optional.empty();
  }

  /// "Witnesses said that soldiers ran down the street, **seized** a man and beat him": a list without *and* goes on where it stands, in what is told.
  private static Optional<Token> listOfTold(Sentence sentence, Token word, Token teller, WordClasses words) {
    boolean listed = words.has(WordClass.SAYING_VERB, teller.lemma()) && sentence.children(teller.index()).stream()
        .anyMatch(first -> first.is("conj") && first.index() > teller.index() && first.index() <= word.index() && sentence.token(first.index() - 1).form().equals(",") && !sentence.hasChild(first.index(), "cc") && !isSpeech(first, words)) && !isSpeech(word, words);
    return !listed ? Optional.empty() : sentence.children(teller.index()).stream()
        .filter(clause -> clause.is("ccomp") && clause.index() > teller.index() && clause.index() < word.index() && sentence.hasChild(clause.index(), "nsubj")).findFirst();
  }

  /// "Abatieron a tres hombres, **aseguraron** cinco rifles": behind a comma a finite verb of the same person with an object and nothing that opens a clause is the next thing done.
  private static boolean isNextDeed(Sentence sentence, Token word) {
    if (!word.is("advcl") || word.isRoot() || !word.pos().equals("VERB") || word.head() > word.index() || word.index() == 0 || !sentence.token(word.index() - 1).form().equals(",")) {
      return false;
    }
    Token first = sentence.token(word.head());
    boolean alike = word.feature("VerbForm").equals("Fin") && first.feature("VerbForm").equals("Fin") && !word.feature("Person").isEmpty() && word.feature("Person").equals(first.feature("Person"))
        && word.feature("Number").equals(first.feature("Number")) && word.feature("Mood").equals(first.feature("Mood"));
    return alike && sentence.hasChild(word.index(), "obj") && sentence.children(word.index()).stream().noneMatch(child -> child.is("mark") || child.is("advmod") || child.is("nsubj"));
  }

  /// "Had acted in self-defence after protesters kidnapped a comrade and **threw** bombs": a past goes with the past of the clause between, not with the pluperfect above it.
  private static Optional<Token> clauseBetween(Sentence sentence, Token word, Token above, WordClasses words) {
    boolean past = word.feature("VerbForm").equals("Fin") && word.feature("Tense").equals("Past");
    boolean perfect = sentence.children(above.index()).stream().anyMatch(have -> have.is("aux") && words.has(WordClass.PERFECT_AUXILIARY, have.lemma()));
    return !past || !perfect ? Optional.empty() : sentence.children(above.index()).stream()
        .filter(clause -> clause.is("advcl") && clause.index() > above.index() && clause.index() < word.index() && clause.feature("VerbForm").equals("Fin") && clause.feature("Tense").equals("Past"))
        .filter(clause -> sentence.hasChild(clause.index(), "nsubj") && !sentence.hasChild(clause.index(), "aux")).findFirst();
  }

  /// "The government said that two officers died and **blamed** vandals": the dead do not speak. "Denied that it was behind the attack and **blamed** agents": what is denied is over.
  private static boolean isOfTeller(Sentence sentence, Token word, Token beside, WordClasses words) {
    if (beside.isRoot() || !beside.is("ccomp") || !isSpeech(word, words)) {
      return false;
    }
    boolean denied = words.has(WordClass.DENYING_VERB, sentence.token(beside.head()).lemma()) && words.has(WordClass.ACCUSING_VERB, word.lemma());
    boolean suffers = denied || words.has(WordClass.DYING_VERB, beside.lemma()) || sentence.children(beside.index()).stream().anyMatch(child -> child.relation().equals("nsubj:pass"));
    return suffers && isFinite(sentence, sentence.token(beside.head()));
  }

  /// "Negaron que el joven hubiera recibido amenazas y **exigieron**": an indicative does not go on with a subjunctive.
  private static boolean isOutOfMood(Sentence sentence, Token word, Token beside, WordClasses words) {
    boolean ahead = beside.is("ccomp") && !beside.isRoot() && sentence.children(beside.index()).stream().anyMatch(aux -> aux.is("aux") && words.has(WordClass.FUTURE_IN_PAST, aux.lemma()))
        && word.feature("Tense").equals("Past") && word.index() > 1 && sentence.token(word.index() - 2).form().equals(",");
    if (ahead) {
      return true; // "vowed that they would recruit 200, **and donated** food"
    }
    boolean wish = beside.is("ccomp") && !beside.isRoot() && (beside.feature("Mood").equals("Sub") || sentence.children(beside.index()).stream().anyMatch(aux -> aux.is("aux") && aux.feature("Mood").equals("Sub")));
    return wish && word.feature("Mood").equals("Ind") && word.feature("Tense").equals("Past") && isFinite(sentence, sentence.token(beside.head()));
  }

  private static boolean isSpeech(Token verb, WordClasses words) {
    return words.has(WordClass.SAYING_VERB, verb.lemma()) || words.has(WordClass.ASKING_VERB, verb.lemma()) || words.has(WordClass.ACCUSING_VERB, verb.lemma()) || words.has(WordClass.PROMISING_VERB, verb.lemma());
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return verb.feature("VerbForm").equals("Fin") || sentence.children(verb.index()).stream().anyMatch(child -> child.is("aux") && child.feature("VerbForm").equals("Fin"));
  }
}
