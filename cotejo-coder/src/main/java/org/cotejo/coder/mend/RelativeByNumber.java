package org.cotejo.coder.mend;

import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Fue interceptado por **sujetos** en una camioneta, **que** le dispararon": a verb of several is not the singular noun's before it but that of those who act.
final class RelativeByNumber implements Mend {

  @Override
  public List<String> relations() {
    return List.of("acl");
  }

  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    if (!clause.relation().equals("acl:relcl") || clause.isRoot() || !clause.feature("Number").equals("Plur")) {
      return Optional.empty();
    }
    Token noun = sentence.token(clause.head());
    Optional<Tie> ofThings = ofThingsBefore(sentence, clause, noun).or(() -> ofManyBefore(sentence, clause, noun));
    if (ofThings.isPresent() || !isBehindComma(sentence, clause)) {
      return ofThings;
    }
    boolean mistaken = noun.pos().equals("NOUN") && noun.feature("Number").equals("Sing") && noun.is("obl") && !noun.isRoot()
        && sentence.children(clause.index()).stream().anyMatch(child -> child.is("iobj") || child.is("obj"));
    return !mistaken ? Optional.empty() : sentence.children(noun.head()).stream()
        .filter(doer -> doer.is("obl") && doer.index() < noun.index() && doer.pos().equals("NOUN") && doer.feature("Number").equals("Plur")
            && sentence.children(doer.index()).stream().anyMatch(by -> by.is("case") && words.has(WordClass.AGENT_PREPOSITION, by.lemma())))
        .findFirst().map(doer -> new Tie(doer.index(), "acl:relcl"));
  }

  /// "Le propinaron **varios disparos** a Ana *que* le causaron la muerte": not of the one person behind what she was given.
  private static Optional<Tie> ofThingsBefore(Sentence sentence, Token clause, Token person) {
    boolean one = person.pos().equals("PROPN") && !person.isRoot() && (person.is("obj") || person.is("obl") || person.is("iobj")) && !sentence.hasChild(person.index(), "conj")
        && sentence.children(clause.index()).stream().anyMatch(that -> that.is("nsubj") && that.pos().equals("PRON"));
    return !one ? Optional.empty() : sentence.children(person.head()).stream()
        .filter(things -> things.is("obj") && things.pos().equals("NOUN") && things.feature("Number").equals("Plur") && things.index() > person.head() && things.index() < person.index())
        .findFirst().map(things -> new Tie(things.index(), "acl:relcl"));
  }

  /// "Detuvieron a **tres integrantes** de un grupo, a *quienes* decomisaron dos fusiles": of several, not of their group.
  private static Optional<Tie> ofManyBefore(Sentence sentence, Token clause, Token group) {
    boolean many = sentence.tokens().stream().anyMatch(who -> who.form().equalsIgnoreCase("quienes") && who.head() == clause.index());
    boolean one = many && group.feature("Number").equals("Sing") && group.is("nmod") && !group.isRoot();
    return !one || !sentence.token(group.head()).feature("Number").equals("Plur") ? Optional.empty() : Optional.of(new Tie(group.head(), "acl:relcl"));
  }

  private static boolean isBehindComma(Sentence sentence, Token clause) {
    int first = sentence.first(clause.index());
    return sentence.token(first).form().equals(",") || first > 0 && sentence.token(first - 1).form().equals(",");
  }
}
