package org.cotejo.coder.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;

/// Tells event mentions that stand for an event of their own from words that only refer to one.
///
/// - A noun that is part of another trigger's phrase, or the object of a verb of the same event type, is that event: "launched an
///   **operation**", "an **arson** attack".
/// - A noun with nobody in its roles and no figure refers to something told elsewhere, or names a kind of event ("**kidnapping** is common",
///   "the **talks** focused on"), unless it is brought in: by an indefinite article, or by a verb that says it happened.
/// - A reciprocal event needs a party.
final class MentionFilter {
  private static final Set<String> SELF_COUNTING = Set.of("casualty", "state", "nominal-count", "lives", "toll", "strike", "hit");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "un", "uno", "una", "several", "new", "nuevo", "varios", "another", "otro");

  /// Acts of violence and force, whose words are used of goals, prices and onions too.
  private static final Set<String> VIOLENT = Set.of(
      "kill", "attack", "ambush", "shoot", "stab", "arson", "bombing", "destroy", "kidnap", "rob", "beat", "surrender", "release", "air-strike",
      "patrol", "arrest", "raid");
  /// A protest is news by its name alone: "the march ended at the cathedral".
  private static final Set<String> PROTESTS = Set.of("demonstrate", "strike", "hunger-strike", "block", "riot", "boycott");

  private MentionFilter() {}

  /// @param mentions of one sentence
  /// @param human whether the phrase with this head names somebody who can act
  /// @param targets things that are attacked, burnt or seized
  static List<EventMention> select(List<EventMention> mentions, Predicate<Token> human, SlotFinder slots, Set<String> targets) {
    return mentions.stream()
        .filter(mention -> mentions.stream().noneMatch(other -> isPartOf(mention, other)))
        .filter(mention -> !isInName(mention.tree(), mention.word(), human))
        .filter(mention -> isOwnEvent(mention, human, slots, targets))
        .toList();
  }

  /// "**Amnesty** International", "Fuerza de **Reacción** Rápida": a word of somebody's name is no event.
  private static boolean isInName(Tree tree, Token word, Predicate<Token> human) {
    return word.pos().matches("NOUN|PROPN") && isCapitalised(word) && human.test(word)
        && tree.hasChild(word.index(), part -> part.index() == word.index() + 1 && isCapitalised(part));
  }

  private static boolean isCapitalised(Token word) {
    return word.form().length() > 1 && Character.isUpperCase(word.form().charAt(0)) && Character.isLowerCase(word.form().charAt(1));
  }

  private static boolean isPartOf(EventMention mention, EventMention other) {
    Token word = mention.word();
    if (other == mention || word.pos().equals("VERB") || word.head() != other.word().index()) {
      return false;
    }
    boolean inPhrase = word.is("compound") || word.is("amod") || word.is("flat");
    boolean sameAct = mention.trigger().act().equals(other.trigger().act()) || eventFamily(mention).equals(eventFamily(other));
    return inPhrase || sameAct && (word.is("obj") || word.is("nsubj") || word.is("nmod") || word.is("obl") || word.is("xcomp"));
  }

  /// Acts that tell one event when one stands in the other's phrase.
  private static String eventFamily(EventMention mention) {
    return FAMILIES.getOrDefault(mention.trigger().act(), mention.trigger().act());
  }

  private static final Map<String, String> FAMILIES = Map.ofEntries(
      Map.entry("meet", "consult"), Map.entry("talk", "consult"), Map.entry("discuss", "consult"), Map.entry("negotiate", "consult"),
      Map.entry("visit", "consult"), Map.entry("cooperate", "cooperate"), Map.entry("joint-operation", "cooperate"),
      Map.entry("train", "cooperate"), Map.entry("agree", "agree"), Map.entry("sign", "agree"), Map.entry("pact", "agree"),
      Map.entry("kill", "death"), Map.entry("body-found", "death"), Map.entry("massacre", "death"), Map.entry("attack", "attack"), Map.entry("arson", "attack"), Map.entry("bombing", "attack"), Map.entry("shoot", "attack"));

  private static boolean isOwnEvent(EventMention mention, Predicate<Token> human, SlotFinder slots, Set<String> targets) {
    boolean named = mention.fillers().values().stream().flatMap(List::stream).anyMatch(head -> human.test(mention.tree().contentHead(head)));
    boolean pronoun = mention.of(Role.ACTOR).stream().anyMatch(head -> head.pos().equals("PRON"));
    if (mention.trigger().reciprocal()) {
      return named || pronoun;
    }
    if (VIOLENT.contains(mention.trigger().act())) {
      return named && affectsSomebody(mention, human, targets) || isAgainstTarget(mention, targets) || SELF_COUNTING.contains(mention.trigger().frame().name()) || isBroughtIn(mention, slots);
    }
    if (named || PROTESTS.contains(mention.trigger().act()) || mention.word().pos().matches("VERB|AUX") || SELF_COUNTING.contains(mention.trigger().frame().name())) {
      return true;
    }
    return !mention.of(Role.RECIPIENT).isEmpty() || !mention.of(Role.COUNTED).isEmpty() || isBroughtIn(mention, slots);
  }

  /// Violence is done by or to somebody; where only a thing suffers ("attacked the metal"), somebody must do it, and the thing must be one that
  /// is attacked, burnt or seized: not an idea, a flavour, a scene.
  private static boolean affectsSomebody(EventMention mention, Predicate<Token> human, Set<String> targets) {
    List<Token> affected = mention.of(Role.RECIPIENT);
    boolean isNoun = mention.word().pos().matches("NOUN|PROPN");
    return isNoun || affected.isEmpty() || affected.stream().anyMatch(head -> human.test(mention.tree().contentHead(head)) || targets.contains(head.lemma()) || head.pos().equals("PROPN"));
  }

  /// "The attack on the embassy": of a noun, the thing that is hit is enough.
  private static boolean isAgainstTarget(EventMention mention, Set<String> targets) {
    return mention.word().pos().matches("NOUN|PROPN") && mention.of(Role.RECIPIENT).stream().anyMatch(head -> targets.contains(head.lemma()));
  }

  private static boolean isBroughtIn(EventMention mention, SlotFinder slots) {
    Tree tree = mention.tree();
    int word = mention.word().index();
    return slots.carrier(tree, word).isPresent() || slots.isSaidToHappen(tree, word)
        || tree.hasChild(word, child -> (child.is("det") || child.is("nummod") || child.is("amod")) && INDEFINITE.contains(child.lemma()))
        || tree.hasChild(word, child -> child.is("nummod"));
  }
}
