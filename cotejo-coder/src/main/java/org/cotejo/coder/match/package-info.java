/// Finds events in parsed sentences: the triggers of the rules, and the fillers of their roles.
///
/// 1. [Tree][org.cotejo.coder.match.Tree] answers questions about one parse: children, passive or active; [Arguments][org.cotejo.coder.match.Arguments] finds logical subject and object
///    (shared by coordinated and controlled verbs, taken over by relative pronouns).
/// 2. [SlotFinder][org.cotejo.coder.match.SlotFinder] looks into one slot of a trigger and returns the heads that stand there.
/// 3. [TriggerMatcher][org.cotejo.coder.match.TriggerMatcher] looks every word up in the rule book, checks companions and conditions, and
///    fills the roles.
///
/// What comes out is an [EventMention][org.cotejo.coder.match.EventMention]: words only. Who the fillers are, how many, when, where and
/// according to whom is found by the other packages; whether it happened at all by `status`.
@NullMarked
package org.cotejo.coder.match;

import org.jspecify.annotations.NullMarked;
