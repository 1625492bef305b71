package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Robaron seis camiones y **dos guardias** fueron heridos": a noun behind *and*, right before a finite verb that has no subject, is that verb's subject and no second object.
final class ConjunctSubject implements Mend {

  @Override
  public List<String> relations() {
    return List.of("conj", "advcl", "cc");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token word, WordClasses words) {
    if (word.is("conj")) {
      return verb(sentence, word, words).map(verb -> new Tie(verb.index(), "nsubj"));
    }
    if (word.is("advcl") && !word.isRoot()) {
      return sentence.children(word.head()).stream().filter(noun -> noun.is("conj") && isCountedBesideVerb(sentence, noun) && verb(sentence, noun, words).filter(word::equals).isPresent())
          .findFirst().map(_ -> new Tie(word.head(), "conj"));
    }
    boolean and = word.is("cc") && words.has(WordClass.AND, word.lemma()) && sentence.token(word.head()).is("conj");
    return and ? verb(sentence, sentence.token(word.head()), words).map(verb -> new Tie(verb.index(), "cc")) : Optional.empty();
  }

  /// "Lanzaron gases, y **uno de los bebés** falleció".
  private static boolean isOneOfThem(Sentence sentence, Token one, WordClasses words) {
    return one.hasPos("PRON", "NUM") && words.has(WordClass.INDEFINITE, one.lemma()) && sentence.hasChild(one.index(), "nmod");
  }

  /// "Two were killed and **five others**, including a constable, sustained injuries": a counted noun is no second verb.
  private static boolean isCountedBesideVerb(Sentence sentence, Token noun) {
    return noun.pos().equals("NOUN") && sentence.hasChild(noun.index(), "nummod") && sentence.token(noun.head()).pos().equals("VERB");
  }

  /// "Soldiers tortured witnesses, **prosecutors** covered up for them": a comma between two clauses.
  private static boolean isNextClause(Sentence sentence, Token noun, WordClasses words) {
    if (noun.index() == 0 || noun.index() + 2 >= sentence.size() || !sentence.token(noun.index() - 1).form().equals(",")) {
      return false;
    }
    Token verb = sentence.token(noun.index() + 1);
    return verb.pos().equals("VERB") && verb.feature("Tense").equals("Past") && !words.has(WordClass.SAYING_VERB, verb.lemma()) && sentence.token(verb.index() + 1).relation().equals("compound:prt");
  }

  /// Where the noun's phrase has ended; a comma that closes an aside in it belongs to it.
  private static int behind(Sentence sentence, Token noun) {
    int end = sentence.subtree(noun.index()).length();
    boolean aside = end < sentence.size() && sentence.token(end).form().equals(",") && sentence.tokens().subList(noun.index(), end).stream().anyMatch(token -> token.form().equals(","));
    return aside ? end + 1 : end;
  }

  /// "**Sustained** injuries": taken for a participle, but with an object behind.
  private static boolean isPastWithObject(Sentence sentence, Token verb) {
    return verb.feature("Tense").equals("Past") && sentence.children(verb.index()).stream().anyMatch(object -> (object.is("obj") || object.relation().equals("compound:prt")) && object.index() > verb.index());
  }

  /// "**Murió** el cabo y otros cinco policías quedaron heridos": the first verb has a subject of its own and was hung on the second.
  private static boolean isBehindOther(Sentence sentence, Token noun, Token verb) {
    Token subject = sentence.token(noun.head());
    Token first = subject.isRoot() ? subject : sentence.token(subject.head());
    return subject.is("nsubj") && first.is("advcl") && first.head() == verb.index() && first.index() < subject.index() && first.feature("VerbForm").equals("Fin") && !sentence.hasChild(first.index(), "mark");
  }

  /// The verb whose words begin right behind the noun's phrase.
  private static Optional<Token> verb(Sentence sentence, Token noun, WordClasses words) {
    boolean nouns = noun.hasPos("NOUN", "PROPN") && !noun.isRoot() && sentence.token(noun.head()).hasPos("NOUN", "PROPN");
    boolean second = noun.is("conj") && noun.head() < noun.index() && (nouns || isOneOfThem(sentence, noun, words) || isCountedBesideVerb(sentence, noun)) && !sentence.hasChild(noun.index(), "case")
        && (sentence.children(noun.index()).stream().anyMatch(child -> child.is("cc") && words.has(WordClass.AND, child.lemma())) || isNextClause(sentence, noun, words));
    if (!second) {
      return Optional.empty();
    }
    int behind = behind(sentence, noun);
    if (behind >= sentence.size() || sentence.token(behind).isRoot() && !isBehindOther(sentence, noun, sentence.token(behind))) {
      return Optional.empty();
    }
    Token next = sentence.token(behind);
    Token verb = next.pos().equals("AUX") ? sentence.token(next.head()) : next;
    boolean free = verb.pos().equals("VERB") && (next.feature("VerbForm").equals("Fin") || isPastWithObject(sentence, next)) && verb.index() > noun.index() && (verb.isRoot() || verb.is("conj") || verb.is("acl") || verb.is("parataxis") || verb.is("advcl"))
        && sentence.children(verb.index()).stream().noneMatch(child -> child.is("nsubj") || child.is("mark") || child.is("cc"));
    boolean agrees = !next.feature("Number").equals("Sing") || !noun.feature("Number").equals("Plur");
    return free && agrees && (verb.isRoot() || !sentence.isUnder(noun.head(), verb.index())) ? Optional.of(verb) : Optional.empty();
  }
}
