package org.cotejo.coder.match;

import java.util.List;
import java.util.Map;
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
}
