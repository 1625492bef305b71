package org.cotejo.coder.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.rule.Rule;
import org.cotejo.coder.rule.Trigger;
import org.cotejo.language.Token;

/// A trigger found in a sentence, with the heads that fill its roles.
///
/// @param tree the sentence it stands in
/// @param word the trigger's head word
/// @param fillers for each filled role its heads, conjuncts expanded, in text order
public record EventMention(Tree tree, Token word, Rule rule, Trigger trigger, Map<Role, List<Token>> fillers) {

  public EventMention {
    fillers = Map.copyOf(fillers);
  }

  public List<Token> of(Role role) {
    return fillers.getOrDefault(role, List.of());
  }

  /// "Left six dead and **ten detained**": of coordinated heads those that are the victims of another act, by their own name, are not this one's.
  EventMention withoutOthers(List<EventMention> mentions) {
    Map<Role, List<Token>> kept = new EnumMap<>(Role.class);
    fillers.forEach((role, heads) -> kept.put(role, heads.size() < 2 ? heads : heads.stream()
        .filter(head -> head.equals(heads.getFirst()) || mentions.stream().noneMatch(other -> other.isCasualty(head) && !other.trigger.act().equals(trigger.act())))
        .toList()));
    return new EventMention(tree, word, rule, trigger, kept);
  }

  /// Without fillers that are of no such kind: "stormed the house early **on Tuesday**".
  public EventMention without(Predicate<Token> wrong) {
    Map<Role, List<Token>> kept = new EnumMap<>(Role.class);
    fillers.forEach((role, heads) -> {
      List<Token> right = heads.stream().filter(wrong.negate()).toList();
      if (!right.isEmpty()) {
        kept.put(role, right);
      }
    });
    return new EventMention(tree, word, rule, trigger, kept);
  }

  /// The same words as another act.
  public EventMention as(Trigger other) {
    return new EventMention(tree, word, rule, other, fillers);
  }

  /// The same event, looked at from another word of its sentence.
  public EventMention from(Token other) {
    return new EventMention(tree, other, rule, trigger, fillers);
  }

  /// The same event, as another sentence goes on with it.
  public EventMention toldBy(Tree other, Token verb) {
    return new EventMention(other, verb, rule, trigger, Map.of());
  }

  /// "Un cosechero fue **asesinado**", "fue **secuestrado** el lunes": some things are done to nobody but people, whatever the text calls them.
  public boolean isDoneToPeople() {
    List<Token> affected = of(Role.RECIPIENT);
    return word.pos().equals("VERB") && tree.isA(WordClass.DONE_TO_PEOPLE_ONLY, word)
        && (affected.isEmpty() ? tree.isPassive(word.index()) : affected.stream().allMatch(head -> head.hasPos("NOUN", "PROPN", "ADJ")));
  }

  /// "Impose **sanctions**": whether a word is one that the trigger needs beside its head.
  boolean isCompanion(Token other) {
    return (trigger.companions().contains(other.lemma()) || trigger.companions().contains(other.form().toLowerCase(Locale.ROOT)))
        && tree.isUnder(other.index(), word.index());
  }

  private boolean isCasualty(Token head) {
    return word.equals(head) && of(Role.COUNTED).contains(head);
  }
}
