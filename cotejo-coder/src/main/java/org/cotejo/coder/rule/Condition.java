package org.cotejo.coder.rule;

import java.util.List;
import java.util.Set;

/// Something that must hold (or must not) before a trigger fires.
///
/// @param where what is looked at
/// @param words lemmas of which one must stand there; a word beginning with `$` is a class: `$human` (somebody who can act), `$name`, `$number` (a figure without its noun), or a class of
///     `classes.tsv`; `*` is anything at all
public record Condition(Where where, Set<String> words) {

  /// The words a condition looks at.
  public sealed interface Where {
    /// The heads of the fillers of a slot.
    record InSlot(Slot slot) implements Where {}

    /// The direct dependents of the trigger, whatever their relation.
    record Child() implements Where {}

    /// The word that the trigger depends on.
    record Governor() implements Where {}

    /// Any word of the sentence.
    record Anywhere() implements Where {}

    /// The word right before or after the trigger.
    record Beside() implements Where {}
  }

  public Condition {
    words = Set.copyOf(words);
  }

  static final List<String> PLACES = List.of("child", "governor", "anywhere", "beside");
}
