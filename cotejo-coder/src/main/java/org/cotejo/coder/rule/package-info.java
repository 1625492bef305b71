/// Rules as data: which words evoke which act, and where its roles stand.
///
/// A rule file (`rules/en/kill.yml`) is one family: its triggers, and the sentences that show what it codes and what it must not.
/// A [trigger][org.cotejo.coder.rule.Trigger] names a [frame][org.cotejo.coder.rule.Frame], and a frame says in which
/// [slots][org.cotejo.coder.rule.Slot] of the syntax the roles stand. Nothing here looks at text: the match package does.
/// `rules/README.md` is the field guide for those who write rules.
@NullMarked
package org.cotejo.coder.rule;

import org.jspecify.annotations.NullMarked;
