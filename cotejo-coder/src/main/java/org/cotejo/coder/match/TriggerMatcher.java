package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.rule.Condition;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.coder.rule.Slot;
import org.cotejo.coder.rule.Trigger.PartOfSpeech;
import org.cotejo.coder.rule.Trigger;
import org.cotejo.language.Token;

/// Looks every word of a sentence up in the rule book. Of several triggers at one word the first in the order of the book that has the
/// most companions wins, one for each act.
public final class TriggerMatcher {
  /// How far after its head a companion may stand when it does not hang on it.
  private static final int COMPANION_WINDOW = 4;

  /// How Spanish participles end.
  private static final Pattern INFLECTED = Pattern.compile("(?i)[oa]s?$");
  private static final Pattern ENDING = Pattern.compile("(?<=[dt])(?:as|os|a)$");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private final RuleBook book;
  private final MentionFilter filter;

  public TriggerMatcher(RuleBook book, ActGroups groups) {
    this.book = book;
    filter = new MentionFilter(groups);
  }

  /// The events of a sentence, in text order.
  ///
  /// @param human whether the phrase with this head names somebody who can act
  public List<EventMention> match(Tree tree, Predicate<Token> human) {
    if (isQuestion(tree)) {
      return List.of();
    }
    List<EventMention> mentions = new ArrayList<>();
    for (Token word : tree.sentence().tokens()) {
      if (mayTell(tree, word)) {
        best(tree, word, human).ifPresent(mentions::add);
      }
    }
    List<EventMention> apart = mentions.stream().map(mention -> mention.withoutOthers(mentions)).toList();
    return filter.select(apart, human);
  }

  /// A question claims nothing.
  private static boolean isQuestion(Tree tree) {
    List<Token> tokens = tree.sentence().tokens();
    return tokens.stream().skip(Math.max(0, tokens.size() - 2)).anyMatch(token -> token.form().equals("?"));
  }

  /// Whether triggers may have words of this kind; half of all words are of another.
  private static boolean mayTell(Tree tree, Token word) {
    boolean content = word.hasPos("NOUN", "VERB", "PROPN", "ADJ", "AUX") || word.feature("VerbForm").equals("Part");
    return content && !isMistakenVerb(tree, word) && !isPartOfAdjective(tree, word);
  }

  private Optional<EventMention> best(Tree tree, Token word, Predicate<Token> human) {
    Optional<EventMention> best = Optional.empty();
    for (RuleBook.Entry entry : entries(word)) {
      if ((best.isEmpty() || mayBeBetter(entry.trigger(), best.get())) && fires(tree, word, entry.trigger(), human)) {
        EventMention mention = new EventMention(tree, word, entry.rule(), entry.trigger(), fillers(tree, word, entry.trigger(), human));
        best = best.isEmpty() || isBetter(mention, best.get()) ? Optional.of(mention) : best;
      }
    }
    return best;
  }

  /// Told by the triggers alone, since most words have many of them.
  private static boolean mayBeBetter(Trigger trigger, EventMention best) {
    int longer = Integer.compare(trigger.companions().size(), best.trigger().companions().size());
    return longer > 0 || longer == 0 && best.of(Role.RECIPIENT).isEmpty() && best.trigger().act().equals(trigger.act());
  }

  /// The longer trigger wins; of equally long ones the first, unless it finds nobody affected and the other does.
  private static boolean isBetter(EventMention mention, EventMention best) {
    return mention.trigger().companions().size() > best.trigger().companions().size() || !mention.of(Role.RECIPIENT).isEmpty();
  }

  /// The triggers of a word's lemma; a participle may also be listed as the adjective it is ("heridos": herir, herido).
  private List<RuleBook.Entry> entries(Token word) {
    List<RuleBook.Entry> own = book.of(word.lemma());
    if (!word.feature("VerbForm").equals("Part") || !INFLECTED.matcher(word.form()).find()) {
      return own;
    }
    String adjective = ENDING.matcher(word.form().toLowerCase(Locale.ROOT)).replaceFirst("o");
    if (!adjective.endsWith("o") || adjective.equals(word.lemma())) {
      return own;
    }
    List<RuleBook.Entry> both = new ArrayList<>(own);
    both.addAll(book.of(adjective));
    return both;
  }

  private boolean fires(Tree tree, Token word, Trigger trigger, Predicate<Token> human) {
    return (isOf(trigger.partOfSpeech(), word) || trigger.partOfSpeech() == PartOfSpeech.NOUN && isMistakenAdjective(tree, word))
        && hasCompanions(tree, word, trigger) && holdsAll(tree, word, trigger, human) && !holdsAny(tree, word, trigger, human);
  }

  private static boolean hasCompanions(Tree tree, Token word, Trigger trigger) {
    for (String companion : trigger.companions()) {
      if (!hasCompanion(tree, word, companion)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAll(Tree tree, Token word, Trigger trigger, Predicate<Token> human) {
    for (Condition condition : trigger.all()) {
      if (!holds(tree, word, condition, human)) {
        return false;
      }
    }
    return true;
  }

  /// Whether something holds that must not.
  private static boolean holdsAny(Tree tree, Token word, Trigger trigger, Predicate<Token> human) {
    for (Condition condition : trigger.none()) {
      if (holds(tree, word, condition, human)) {
        return true;
      }
    }
    return false;
  }

  /// "Felt panic **strike** him": what the tagger takes for a noun, but has a pronoun for its object.
  private static boolean isMistakenVerb(Tree tree, Token word) {
    return word.pos().equals("NOUN") && tree.hasChild(word.index(), child -> child.is("obj") && child.pos().equals("PRON"));
  }

  /// "No se registraron **heridos**", "hubo **heridos**": what taggers take for an adjective though no noun stands with it.
  private static boolean isMistakenAdjective(Tree tree, Token word) {
    if (word.pos().equals("ADJ") && word.is("obj") && tree.isA(WordClass.CAUSATIVE_VERB, tree.token(word.head())) && tree.hasChild(word.index(), child -> child.is("nummod"))) {
      return true; // "leaving 14 dead"
    }
    return word.pos().equals("ADJ") && (word.is("xcomp") || word.is("obj")) && tree.isA(WordClass.OCCURRENCE_VERB, tree.token(word.head()))
        && !tree.hasChild(word.head(), child -> child.is("nsubj") || child.is("obj") && child.index() != word.index());
  }

  /// "Foreign-**funded** organisations".
  private static boolean isPartOfAdjective(Tree tree, Token word) {
    return word.index() > 1 && (word.is("amod") || word.is("compound")) && tree.token(word.index() - 1).form().equals("-") && tree.token(word.index() - 2).hasPos("NOUN", "ADJ", "ADV");
  }

  private static boolean isOf(PartOfSpeech partOfSpeech, Token word) {
    return switch (partOfSpeech) {
      case VERB -> word.pos().equals("VERB") || word.pos().equals("AUX") || isVerbalAdjective(word);
      case NOUN -> word.pos().equals("NOUN") || word.pos().equals("PROPN");
      case ADJECTIVE -> word.pos().equals("ADJ") || word.feature("VerbForm").equals("Part");
    };
  }

  /// Taggers take many participles for adjectives.
  private static boolean isVerbalAdjective(Token word) {
    return word.pos().equals("ADJ") && word.feature("VerbForm").equals("Part");
  }

  private static boolean hasCompanion(Tree tree, Token word, String companion) {
    Predicate<Token> same = token -> token.lemma().equals(companion) || token.form().equalsIgnoreCase(companion) || isInflectedParticiple(token, companion);
    if (tree.words().has(WordClass.REFLEXIVE, companion)) {
      return tree.hasChild(word.index(), same) || word.index() > 0 && same.test(tree.token(word.index() - 1)) || word.index() + 1 < tree.sentence().size() && same.test(tree.token(word.index() + 1));
    }
    if (tree.words().has(WordClass.NEGATION, companion) && isNegatedBySubject(tree, word)) {
      return true;
    }
    for (Token child : tree.children(word.index())) {
      if (isClauseOfItsOwn(tree, child)) {
        continue;
      }
      boolean setting = child.is("obl") && child.index() < word.index() && tree.hasPreposition(child.index(), WordClass.OF_PREPOSITION); // "de acuerdo con los vecinos, llegaron a las diez"
      if (!setting && (same.test(child) || tree.hasChild(child.index(), same) && !child.is("advcl") && !child.is("parataxis"))) {
        return true;
      }
    }
    int last = Math.min(tree.sentence().size() - 1, word.index() + COMPANION_WINDOW);
    for (int i = word.index() + 1; i <= last; i++) {
      if (same.test(tree.token(i)) && !isClauseOfItsOwn(tree, tree.token(i))) {
        return true;
      }
      if (tree.token(i).pos().equals("VERB") && tree.token(i).feature("VerbForm").equals("Fin")) {
        return false;
      }
    }
    return false;
  }

  /// "Twenty were hurt and **47 were arrested**", "22 resultaron heridos y **47 detenidos**", "stopped the convoy and **attacked its passengers**": a second clause with people of its own says nothing of the first verb.
  private static boolean isClauseOfItsOwn(Tree tree, Token word) {
    boolean deed = word.is("conj") && word.pos().equals("VERB") && tree.token(word.head()).pos().equals("VERB") && tree.hasChild(word.index(), child -> child.is("obj"));
    return deed || word.is("conj") && tree.hasChild(word.index(), child -> child.is("nsubj") && child.index() < word.index() || child.is("nummod") && tree.token(word.head()).pos().equals("VERB"));
  }

  /// "Fue hallada **muerta**": taggers take a feminine participle for a noun of its own.
  private static boolean isInflectedParticiple(Token token, String participle) {
    boolean may = (participle.endsWith("do") || participle.endsWith("to")) && token.form().length() >= participle.length() && token.form().startsWith(participle.substring(0, participle.length() - 1));
    return may && ENDING.matcher(token.form().toLowerCase(Locale.ROOT)).replaceFirst("o").equals(participle);
  }

  /// "**No patrol** came", "**ni la policía ni la fiscalía** acudieron".
  private static boolean isNegatedBySubject(Tree tree, Token word) {
    return tree.hasChild(word.index(), subject -> subject.is("nsubj") && subject.index() < word.index() && tree.hasChild(subject.index(), child -> tree.isA(WordClass.NONE, child) && child.index() < subject.index()));
  }

  private static boolean holds(Tree tree, Token word, Condition condition, Predicate<Token> human) {
    List<Token> candidates = candidates(tree, word, condition.where());
    for (Token candidate : candidates) {
      if (matches(tree, candidate, condition.words(), human)) {
        return true;
      }
    }
    return candidates.isEmpty() && condition.where() instanceof Condition.Where.InSlot(Slot slot) && isOfOneUnnamed(tree, word, slot, condition.words());
  }

  private static boolean isOfOneUnnamed(Tree tree, Token word, Slot slot, Set<String> words) {
    boolean person = words.contains("$human") || words.contains("*") && tree.isA(WordClass.PERSONAL_VERB, word);
    return person && (slot instanceof Slot.Subject && isDoneByOneUnnamed(tree, word) || words.contains("$human") && isOfSomebodyUnnamed(tree, word));
  }

  /// "**Fue raptado** en Yhú", "**murió** a manos de la policía": Spanish leaves out whom it speaks of; what is done to people only, or dying, is of somebody.
  private static boolean isOfSomebodyUnnamed(Tree tree, Token verb) {
    boolean done = tree.isA(WordClass.DONE_TO_PEOPLE_ONLY, verb) && tree.hasChild(verb.index(), child -> child.relation().equals("aux:pass"));
    boolean dies = tree.isA(WordClass.DYING_VERB, verb) && verb.feature("Person").equals("3");
    return (done || dies) && !tree.hasChild(verb.index(), child -> child.is("nsubj"));
  }

  /// "**Pidió** además al gobierno el envío de tropas", "**Se reunirá** el lunes con los alcaldes": Spanish leaves out who goes on speaking or acting, too.
  private static boolean isDoneByOneUnnamed(Tree tree, Token verb) {
    boolean asks = tree.isA(WordClass.ASKING_VERB, verb) && !tree.hasSe(verb.index());
    return (asks || tree.isA(WordClass.PERSONAL_VERB, verb)) && verb.feature("VerbForm").equals("Fin") && verb.feature("Person").equals("3")
        && !tree.hasChild(verb.index(), child -> child.is("nsubj") || child.pos().equals("PRON") && child.feature("Person").matches("[12]")); // "nos acusan": somebody of whom nothing was told
  }

  private static List<Token> candidates(Tree tree, Token word, Condition.Where where) {
    return switch (where) {
      case Condition.Where.InSlot(Slot slot) -> expand(tree, word, SlotFinder.find(tree, word.index(), slot));
      case Condition.Where.Child() -> childrenWithPrepositions(tree, word);
      case Condition.Where.Governor() -> governors(tree, firstOfList(tree, word));
      case Condition.Where.Anywhere() -> tree.sentence().tokens();
      case Condition.Where.Beside() -> tree.sentence().tokens().stream().filter(t -> Math.abs(t.index() - word.index()) == 1).toList();
    };
  }

  /// What a word hangs on and what its measure does: "forty of these deaths **occurred**".
  private static List<Token> governors(Tree tree, Token word) {
    return Stream.of(word, tree.measureHead(word)).distinct().flatMap(noun -> tree.head(noun.index()).stream()).toList();
  }

  /// "Documented 90 arrests and 9 **disappearances**", "plunged into a ravine, killing 14 and **injuring** 22": what governs the first of a list governs all of it.
  private static Token firstOfList(Tree tree, Token word) {
    Token at = word;
    while (at.is("conj") && tree.token(at.head()).pos().equals(at.pos()) && (at.pos().equals("NOUN") || at.form().endsWith("ing"))) {
      at = tree.token(at.head());
    }
    return at;
  }

  /// "A clash **between** police and gang": the preposition hangs on the child, but speaks of the trigger. "**Joint** training opportunities": what
  /// hangs on the compound's head may speak of its first part.
  private static List<Token> childrenWithPrepositions(Tree tree, Token word) {
    List<Token> found = new ArrayList<>(tree.children(word.index()));
    if (word.is("compound")) {
      tree.children(word.head()).stream().filter(beside -> beside.index() < word.index()).forEach(found::add);
    }
    for (Token child : tree.children(word.index())) {
      for (Token small : tree.children(child.index())) {
        if (small.is("case") || small.is("mark")) {
          found.add(small);
        }
      }
    }
    return found;
  }

  private static boolean matches(Tree tree, Token token, Set<String> words, Predicate<Token> human) {
    return words.contains("*") || words.contains(token.lemma()) || token.pos().equals("PRON") && words.contains(token.form().toLowerCase(Locale.ROOT)) || words.contains(tree.contentHead(token).lemma())
        || words.contains("$name") && (isName(tree, token) || isName(tree, tree.contentHead(token)))
        || words.contains("$number") && token.pos().equals("NUM")
        || words.contains("$human") && (tree.isA(WordClass.ANYBODY, token) || human.test(token) && !isOfThings(tree, token, human) || human.test(tree.contentHead(token)) || isPersonalObject(tree, token))
        || token.pos().equals("PROPN") && tree.hasChild(token.index(), part -> isNamePart(part) && words.contains(part.lemma()));
  }

  /// "Seized **three of the rifles**": a figure of what is nobody.
  private static boolean isOfThings(Tree tree, Token token, Predicate<Token> human) {
    Token counted = tree.contentHead(token);
    return token.pos().equals("NUM") && counted.pos().equals("NOUN") && !human.test(counted);
  }

  /// "Dejó herido **a un jornalero**": the preposition marks persons, whatever they are called.
  private static boolean isPersonalObject(Tree tree, Token token) {
    return token.pos().equals("NOUN") && token.relation().equals("obj") && tree.hasPreposition(token.index(), WordClass.PERSONAL_PREPOSITION) && !tree.isA(WordClass.ANIMAL, token) && !tree.isA(WordClass.TARGET, token);
  }

  /// A proper noun, or an acronym that taggers take for a noun; in capitals text every word looks like one.
  private static boolean isName(Tree tree, Token token) {
    return token.pos().equals("PROPN") || token.pos().equals("NOUN") && ACRONYM.matcher(token.form()).matches()
        && tree.sentence().tokens().stream().anyMatch(other -> other.form().chars().anyMatch(Character::isLowerCase));
  }

  /// "Launched **Operation** Iron Fist": the noun inside a name tells what it names.
  private static boolean isNamePart(Token part) {
    return part.pos().equals("PROPN") && (part.is("compound") || part.is("flat"));
  }

  private Map<Role, List<Token>> fillers(Tree tree, Token word, Trigger trigger, Predicate<Token> human) {
    Map<Role, List<Token>> fillers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      filler(tree, word, trigger, role, human).ifPresent(heads -> fillers.put(role, heads));
    }
    if (!trigger.reciprocal() && fillers.getOrDefault(Role.ACTOR, List.of()).equals(fillers.get(Role.RECIPIENT))) {
      boolean attributed = word.pos().equals("VERB") && tree.isPassive(word.index()) || word.pos().equals("NOUN") && Authors.of(tree, word.index()).equals(fillers.get(Role.ACTOR));
      fillers.remove(attributed ? Role.RECIPIENT : Role.ACTOR);
    }
    return fillers;
  }

  /// The heads in the first filled slot of a role; for the actor, and where a frame has a last resort, in the first one with somebody who can act.
  private Optional<List<Token>> filler(Tree tree, Token word, Trigger trigger, Role role, Predicate<Token> human) {
    List<List<Token>> filled = trigger.frame().of(role).stream()
        .map(slot -> expand(tree, word, onePerson(tree, SlotFinder.find(tree, word.index(), slot), human)).stream()
            .filter(head -> !isCompanion(trigger, word, head))
            .filter(head -> role != Role.ACTOR || !slot.isInferred() || human.test(tree.contentHead(head))).toList())
        .filter(heads -> !heads.isEmpty()).filter(heads -> role != Role.ACTOR || !heads.stream().allMatch(head -> isCause(tree, head, human))).toList();
    boolean wantsSomebody = role == Role.ACTOR || trigger.frame().of(role).stream().anyMatch(Slot::isLastResort);
    return filled.stream()
        .filter(heads -> wantsSomebody && heads.stream().anyMatch(head -> human.test(tree.contentHead(head))))
        .findFirst().or(() -> filled.stream().findFirst());
  }

  /// "Asesinado **por una deuda**": what is nobody is a reason.
  private static boolean isCause(Tree tree, Token head, Predicate<Token> human) {
    return head.pos().equals("NOUN") && tree.hasPreposition(head.index(), WordClass.AGENT_PREPOSITION) && !human.test(head) && !human.test(tree.contentHead(head))
        && tree.words().has(WordClass.MATTER_PREPOSITION, tree.preposition(head.index()));
  }

  /// "Usó **fuerza**": a word of the trigger is nobody's name; further off it may be, "acusó a las **fuerzas** de usar fuerza".
  private static boolean isCompanion(Trigger trigger, Token word, Token head) {
    int behind = head.index() - word.index();
    return trigger.companions().contains(head.lemma()) && (head.head() == word.index() || behind > 0 && behind <= COMPANION_WINDOW);
  }

  /// "Mató **a** tiros **a** dos hombres": of several complements with *a* the first who can act.
  private static List<Token> onePerson(Tree tree, List<Token> heads, Predicate<Token> human) {
    if (heads.size() < 2 || !heads.stream().allMatch(head -> tree.hasPreposition(head.index(), WordClass.PERSONAL_PREPOSITION))) {
      return heads;
    }
    return List.of(heads.stream().filter(head -> human.test(tree.contentHead(head))).findFirst().orElse(heads.getFirst()));
  }

  /// Heads with those coordinated with them; not what stands beyond the trigger, where another clause begins: "14 inmates died and **40** were
  /// injured", "left five suspects dead and two **officers** wounded".
  private static List<Token> expand(Tree tree, Token trigger, List<Token> heads) {
    List<Token> expanded = new ArrayList<>(heads.size());
    for (Token head : heads) {
      for (Token part : tree.conjuncts(head.index())) {
        if ((head.index() > trigger.index() || part.index() <= trigger.index()) && !expanded.contains(part)) {
          expanded.add(part);
        }
      }
    }
    return expanded;
  }
}
