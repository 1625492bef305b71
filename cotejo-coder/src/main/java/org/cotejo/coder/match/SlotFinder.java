package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.rule.Slot;
import org.cotejo.language.Token;

/// Looks into one slot of a trigger: which heads stand there?
final class SlotFinder {
  private static final Set<String> CLAUSE_BORDERS = Set.of("acl", "advcl", "ccomp", "parataxis");

  /// A word deeper than this in its clause is not what the clause is about.
  private static final int MAX_CLIMB = 4;

  private static final Comparator<Token> BY_POSITION = Comparator.comparingInt(Token::index);

  private SlotFinder() {}

  /// The verb that carries a noun trigger or says that it happened; its complements are the noun's too.
  static Optional<Token> carrier(Tree tree, int noun) {
    Token carried = tree.measureHead(tree.token(noun));
    return tree.head(carried.index())
        .filter(verb -> verb.pos().equals("VERB") || verb.pos().equals("AUX"))
        .filter(verb -> carried.is("nsubj") || carried.is("obj") || isCarried(tree, carried.index()))
        .filter(verb -> tree.isA(WordClass.OCCURRENCE_VERB, verb) || tree.isA(WordClass.LIGHT_VERB, verb));
  }

  /// "Siguieron **con la huelga**", but not "**tras el ataque** desplegó 200 agentes": beside a light verb a time or a reason is no part of what is done.
  private static boolean isCarried(Tree tree, int noun) {
    return tree.token(noun).is("obl") && !tree.hasPreposition(noun, WordClass.TIME_PREPOSITION) && !tree.hasPreposition(noun, WordClass.AGENT_PREPOSITION) && !isFrontedSet(tree, tree.token(noun));
  }

  /// "**Of the four killings**, only one led to an arrest": what a part is taken of.
  private static boolean isFrontedSet(Tree tree, Token noun) {
    return noun.is("obl") && noun.index() < noun.head() && tree.hasPreposition(noun.index(), WordClass.OF_PREPOSITION);
  }

  /// "Clashes **that took place** there".
  static boolean isSaidToHappen(Tree tree, int noun) {
    return tree.children(noun, "acl").stream().anyMatch(clause -> tree.isA(WordClass.OCCURRENCE_VERB, clause));
  }

  /// The heads in a slot of a trigger, in text order, conjuncts not expanded.
  static List<Token> find(Tree tree, int trigger, Slot slot) {
    boolean verbal = tree.token(trigger).pos().equals("VERB") || tree.token(trigger).pos().equals("AUX");
    return switch (slot) {
      case Slot.Subject() -> verbal ? tree.logicalSubjects(trigger) : carrierSubjects(tree, trigger);
      case Slot.Object() -> verbal ? tree.logicalObjects(trigger) : List.of();
      case Slot.IndirectObject() -> tree.children(trigger, "iobj");
      case Slot.Prepositional(List<String> words) -> words.size() == 1
          ? complements(tree, trigger, words.getFirst(), verbal)
          : phrasalComplements(tree, trigger, words, verbal);
      case Slot.Possessor() -> possessors(tree, trigger);
      case Slot.Modifier() -> modifiers(tree, trigger);
      case Slot.Self() -> counted(tree, tree.token(trigger));
      case Slot.Bearer() -> bearers(tree, trigger);
      case Slot.Causer() -> Causes.causers(tree, tree.token(trigger));
      case Slot.Topic() -> governor(tree, trigger).map(verb -> tree.logicalSubjects(verb.index())).orElse(List.of());
      case Slot.Speaker() -> sayingVerb(tree, trigger).map(verb -> tree.logicalSubjects(verb.index())).orElse(List.of());
      case Slot.Aim() -> aims(tree, trigger);
      case Slot.Doer() -> Doers.of(tree, trigger);
      case Slot.Accused() -> verbal ? List.of() : Authors.accused(tree, tree.token(trigger));
      case Slot.Setting() -> Causes.settings(tree, tree.token(trigger), carrier(tree, trigger));
      case Slot.Union(List<Slot> slots) -> slots.stream().flatMap(part -> find(tree, trigger, part).stream()).distinct().sorted(BY_POSITION).toList();
    };
  }

  /// The subject of the light verb whose object (or passive subject) the noun is; or of the noun itself, "**teachers** are on strike"; or whoever
  /// is said to be behind it.
  private static List<Token> carrierSubjects(Tree tree, int noun) {
    if (Labels.verb(tree, tree.token(noun)).isPresent()) {
      return List.of();
    }
    if (tree.hasChild(noun, child -> child.is("cop")) && tree.hasChild(noun, child -> child.is("case"))) {
      return tree.children(noun, "nsubj");
    }
    return tree.head(noun)
        .filter(verb -> verb.pos().equals("VERB") && tree.isA(WordClass.LIGHT_VERB, verb) && (tree.logicalObjects(verb.index()).contains(tree.token(noun)) || isCarried(tree, noun)) || isTakenPartIn(tree, noun, verb) || isOwnPlan(tree, noun, verb))
        .map(verb -> tree.logicalSubjects(verb.index()))
        .orElseGet(() -> Stream.concat(relativeCarriers(tree, noun).stream(), Authors.of(tree, noun).stream()).distinct().toList());
  }

  /// "**The union** announced a *strike*", "**el ministro** anunció el *envío* de 600 soldados": who announces what is his to do.
  private static boolean isOwnPlan(Tree tree, int noun, Token verb) {
    return tree.isA(WordClass.OWN_PLAN, tree.token(noun)) && tree.isA(WordClass.PROCLAIMING_VERB, verb) && verb.pos().equals("VERB") && !tree.hasSe(verb.index()) && tree.logicalObjects(verb.index()).contains(tree.token(noun));
  }

  /// "**Soldiers** took part in the *attack*", "**sus hombres** participaron en la *toma*".
  private static boolean isTakenPartIn(Tree tree, int noun, Token verb) {
    return tree.isA(WordClass.PARTICIPATING_VERB, verb) && tree.hasPreposition(noun, WordClass.LOCATIVE_PREPOSITION) && tree.token(noun).is("obl");
  }

  /// "The clashes that **two gangs** have waged", "los combates que libran **las dos bandas**": who does what the relative clause carries; parsers take a subject behind the verb for its object; "el ataque perpetrado por **el ELN**".
  private static List<Token> relativeCarriers(Tree tree, int noun) {
    List<Token> agents = tree.children(noun).stream().filter(clause -> clause.is("acl") && tree.isA(WordClass.LIGHT_VERB, clause) && tree.isPassive(clause.index())).flatMap(clause -> tree.logicalSubjects(clause.index()).stream()).toList();
    return !agents.isEmpty() ? agents : tree.children(noun).stream().filter(clause -> clause.relation().equals("acl:relcl") && tree.isA(WordClass.LIGHT_VERB, clause) && !tree.isPassive(clause.index()))
        .flatMap(clause -> {
          List<Token> subjects = tree.children(clause.index(), "nsubj").stream().filter(subject -> !subject.pos().equals("PRON")).toList();
          boolean asked = tree.hasChild(clause.index(), child -> child.is("nsubj") && child.pos().equals("PRON"));
          return subjects.isEmpty() && !asked ? tree.children(clause.index(), "obj").stream().filter(object -> object.index() > clause.index() && object.hasPos("NOUN", "PROPN")) : subjects.stream();
        }).toList();
  }

  /// The objects of the clauses of purpose.
  private static List<Token> aims(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(clause -> (clause.is("advcl") || clause.is("xcomp")) && clause.feature("VerbForm").equals("Inf")
            && tree.hasChild(clause.index(), mark -> (mark.is("mark") || mark.is("case")) && tree.isA(WordClass.PURPOSE_MARK, mark)))
        .flatMap(clause -> tree.logicalObjects(clause.index()).stream()).toList();
  }

  private static List<Token> complements(Tree tree, int trigger, String preposition, boolean verbal) {
    List<Token> own = complements(tree, trigger, preposition);
    if (!own.isEmpty()) {
      return own;
    }
    if (verbal) {
      return tree.words().has(WordClass.LINKING_PREPOSITION, preposition) ? own : tree.children(trigger).stream()
          .filter(child -> child.is("obj") && child.index() > trigger || child.relation().equals("nsubj:pass")).flatMap(object -> complements(tree, object.index(), preposition).stream()).toList();
    }
    List<Token> carried = carrier(tree, trigger).stream()
        .flatMap(verb -> idiom(tree, verb)).filter(word -> word.index() != trigger && !tree.isA(WordClass.NUMBER_NOUN, word))
        .flatMap(word -> complements(tree, word.index(), preposition).stream()).toList();
    List<Token> found = carried.isEmpty() ? relativeComplements(tree, trigger, preposition) : carried;
    return found.isEmpty() ? nextComplements(tree, trigger, preposition) : found;
  }

  /// "Caused injuries **to two guards**": what stands right behind a noun object is the noun's, though the parser has hung it on the verb.
  private static List<Token> nextComplements(Tree tree, int noun, String preposition) {
    return !tree.token(noun).is("obj") ? List.of() : complements(tree, tree.token(noun).head(), preposition).stream().filter(complement -> Labels.verb(tree, complement).isEmpty())
        .filter(complement -> tree.hasChild(complement.index(), word -> word.index() == noun + 1)).toList();
  }

  /// "Clashes that took place between ...": the complement hangs in a relative clause of the noun.
  private static List<Token> relativeComplements(Tree tree, int noun, String preposition) {
    return tree.children(noun, "acl").stream()
        .filter(clause -> tree.isA(WordClass.OCCURRENCE_VERB, clause))
        .flatMap(clause -> idiom(tree, clause)).flatMap(word -> complements(tree, word.index(), preposition).stream()).toList();
  }

  /// A verb and the noun it makes an idiom with, whichever of the two the parser hung on the other: "take place".
  private static Stream<Token> idiom(Tree tree, Token verb) {
    Stream<Token> above = verb.is("amod") || verb.is("acl") ? tree.head(verb.index()).stream().filter(head -> head.index() == verb.index() + 1) : Stream.of();
    return Stream.concat(Stream.concat(Stream.of(verb), tree.children(verb.index(), "obj").stream()), above);
  }

  private static List<Token> complements(Tree tree, int trigger, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(trigger)) {
      if (isMeasure(tree, tree.token(trigger), child) || isFrontedSet(tree, child)) {
        continue;
      }
      if (!child.pos().equals("VERB") && (child.is("obl") || child.is("nmod") || child.is("obj") || child.is("advcl") || child.is("iobj"))
          && tree.hasChild(child.index(), c -> (c.is("case") || c.is("mark")) && c.lemma().equals(preposition))) {
        found.add(child);
      }
    }
    return found.size() == 1 && tree.words().has(WordClass.PAIRING_PREPOSITION, preposition) ? Pairs.complete(tree, found.getFirst()) : found;
  }

  /// "Homicidios **por estado**", "deaths **by month**", "6,7 **por cada** 100.000 habitantes", "las muertes **del martes**": what figures are given by is nobody, nor is a day.
  private static boolean isMeasure(Tree tree, Token trigger, Token child) {
    boolean shared = tree.hasChild(child.index(), part -> tree.isA(WordClass.EACH, part));
    return trigger.pos().equals("NOUN") && (shared || tree.isA(WordClass.DAY_NOUN, child) || tree.isA(WordClass.MEASURE_NOUN, child) && child.feature("Number").equals("Sing")
        && tree.children(child.index()).stream().noneMatch(part -> part.is("det") || part.is("amod") || part.is("nmod")));
  }

  /// "Counted 505 deaths **at the hands of** police": parsers hang the long preposition of a noun on its verb.
  private static List<Token> phrasalComplements(Tree tree, int trigger, List<String> preposition, boolean verbal) {
    List<Token> own = complements(tree, trigger, preposition);
    boolean isArgument = tree.token(trigger).is("obj") || tree.token(trigger).is("nsubj");
    return !own.isEmpty() || verbal || !isArgument ? own : complements(tree, tree.token(trigger).head(), preposition);
  }

  /// A preposition of several words: found in the row of words, its complement is the phrase that begins right after it, and must hang
  /// somewhere under the trigger without another clause between.
  private static List<Token> complements(Tree tree, int trigger, List<String> preposition) {
    List<Token> found = new ArrayList<>();
    List<Token> tokens = tree.sentence().tokens();
    for (int start = 0; start + preposition.size() < tokens.size(); start++) {
      if (standsAt(tokens, start, preposition)) {
        Token complement = phraseHead(tree, start + preposition.size());
        if (hangsUnder(tree, complement, trigger)) {
          found.add(complement);
        }
      }
    }
    return found;
  }

  private static boolean standsAt(List<Token> tokens, int start, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.get(start + i);
      if (!token.lemma().equals(words.get(i)) && !token.form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The highest word that is reached from `first` without leaving what stands at or after it.
  private static Token phraseHead(Tree tree, int first) {
    Token head = tree.token(first);
    while (head.head() >= first && !tree.token(head.head()).pos().equals("VERB")) {
      head = tree.token(head.head());
    }
    return head;
  }

  private static boolean hangsUnder(Tree tree, Token word, int trigger) {
    Token at = word;
    while (!at.isRoot() && at.index() != trigger) {
      if (at != word && CLAUSE_BORDERS.stream().anyMatch(at::is)) {
        return false;
      }
      at = tree.token(at.head());
    }
    return at.index() == trigger;
  }

  private static List<Token> possessors(Tree tree, int trigger) {
    return tree.children(trigger).stream()
        .filter(child -> child.relation().equals("nmod:poss") || (child.is("det") && child.feature("Poss").equals("Yes")))
        .toList();
  }

  private static List<Token> modifiers(Tree tree, int trigger) {
    return tree.children(trigger).stream()
        .filter(child -> child.is("compound") || child.is("amod") || (child.is("nmod") && tree.preposition(child.index()).isEmpty())
            || (child.is("flat") && child.index() < trigger))
        .toList();
  }

  /// "Twelve **wounded**"; of "**nine** of the dead", nine; of "**nine** of the **15 dead**" both.
  private static List<Token> counted(Tree tree, Token trigger) {
    List<Token> among = among(tree, trigger);
    if (!among.isEmpty()) {
      return among;
    }
    if (!isShare(tree, trigger)) {
      return List.of(trigger);
    }
    Token share = tree.token(trigger.head());
    boolean total = tree.hasChild(trigger.index(), child -> child.is("nummod"));
    return !total ? List.of(share) : isOfVerb(tree, share) ? List.of(trigger) : List.of(share, trigger);
  }

  /// "**Eleven** of the 23 detainees were freed": the share counts what the verb tells, and the trigger the whole; but "five of the ten dead were policemen".
  private static boolean isOfVerb(Tree tree, Token share) {
    return share.is("nsubj") && tree.token(share.head()).pos().equals("VERB");
  }

  /// "Entre los muertos figuran **dos niños**": who is said to be one of them.
  private static List<Token> among(Tree tree, Token trigger) {
    boolean group = trigger.is("obl") && !trigger.isRoot() && tree.hasPreposition(trigger.index(), WordClass.PAIRING_PREPOSITION) && tree.isA(WordClass.BEING_AMONG, tree.token(trigger.head()));
    return !group ? List.of() : tree.children(trigger.head()).stream().filter(one -> (one.is("nsubj") || one.is("obj")) && one.index() > trigger.index() && !one.pos().equals("PRON"))
        .flatMap(one -> tree.conjuncts(one.index()).stream()).toList();
  }

  /// "Nine **of the dead**", "una docena **de heridos**".
  private static boolean isShare(Tree tree, Token word) {
    Token measure = tree.measureHead(word);
    return measure.index() == word.head() && !tree.isA(WordClass.NUMBER_NOUN, measure);
  }

  /// "Dejó **tres policías** y dos civiles *heridos*": what is said behind the second of two counted nouns that something left is said of the first, too.
  static Optional<Token> bothCounted(Tree tree, Token quality, Token second) {
    boolean participle = quality.relation().equals("acl") && quality.feature("VerbForm").equals("Part") && !quality.feature("Tense").equals("Pres");
    boolean listed = (quality.is("amod") || participle) && quality.index() > second.index() && second.is("conj") && !quality.feature("Number").equals("Sing") && tree.hasChild(second.index(), child -> child.is("nummod"));
    return !listed ? Optional.empty() : Optional.of(tree.token(second.head())).filter(first -> first.is("obj") && (tree.isA(WordClass.CAUSATIVE_VERB, tree.token(first.head())) || tree.isA(WordClass.COUNTING_VERB, tree.token(first.head()))) && tree.hasChild(first.index(), child -> child.is("nummod"))
        && !tree.hasChild(first.index(), child -> child.is("amod") && child.index() > first.index()));
  }

  /// "Left **two dead**", "three people were **dead**", "**dead** men", "left three people **dead**".
  private static List<Token> bearers(Tree tree, int trigger) {
    Token token = tree.token(trigger);
    boolean term = tree.isA(WordClass.TERM_UNIT, token) && !token.is("nsubj"); // "sentenced the guard to **seven years**"
    if (!term && (isShare(tree, token) || tree.hasChild(trigger, child -> child.is("nummod")))) {
      return counted(tree, token);
    }
    List<Token> subjects = tree.children(trigger, "nsubj");
    if (!subjects.isEmpty() || token.isRoot()) {
      return subjects;
    }
    Token head = tree.token(token.head());
    if (token.is("obj") && tree.hasChild(trigger, child -> child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child))) {
      return List.of(); // "described the dead as rebels": they are known
    }
    if (token.is("amod") || token.is("acl") || token.is("appos") || token.is("orphan")) {
      return bothCounted(tree, token, head).map(first -> List.of(first, head)).orElse(List.of(head));
    }
    if (token.is("xcomp") || token.is("advcl") || token.is("obl") || token.is("obj") || token.is("conj")) {
      List<Token> objects = tree.logicalObjects(head.index()).stream().filter(object -> object.index() != trigger).toList();
      return objects.isEmpty() ? tree.logicalSubjects(head.index()) : objects;
    }
    return List.of();
  }

  /// The verb whose content is the clause that a word belongs to. Parsers also make the verb of saying hang on what is said.
  private static Optional<Token> sayingVerb(Tree tree, int trigger) {
    Token at = tree.token(trigger);
    for (int step = 0; step < MAX_CLIMB && !at.isRoot(); step++) {
      boolean content = at.is("ccomp");
      at = tree.token(at.head());
      if (content && at.pos().equals("VERB")) {
        return Optional.of(at);
      }
    }
    return tree.children(at.index(), "parataxis").stream().filter(verb -> verb.pos().equals("VERB")).findFirst();
  }

  /// The verb above in the same clause.
  private static Optional<Token> governor(Tree tree, int trigger) {
    Token at = tree.token(trigger);
    for (int step = 0; step < 3 && !at.isRoot() && !at.is("parataxis"); step++) {
      at = tree.token(at.head());
      if (at.pos().equals("VERB")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
