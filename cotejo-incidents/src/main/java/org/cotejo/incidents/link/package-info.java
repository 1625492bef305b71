/// Which accounts of different reports tell of one incident.
///
/// 1. [org.cotejo.incidents.link.Blocks] says which accounts are to be compared at all: those of near days with a name, a place, a state or a figure in common.
/// 2. What parts two accounts must be as sure as the parting: days that the words of both give, towns or states that both name and neither shares ([org.cotejo.incidents.link.Pair]).
///    A day taken from the day of publication, or a place taken over from the sentence before, only weighs.
/// 3. Of two accounts a set of [clues][org.cotejo.incidents.link.Clue] is taken; [org.cotejo.incidents.link.PairModel] adds their learnt weights to log odds. What cannot be one incident
///    (other days, other places, told apart in one report) has the least odds there are, whatever else is shared; what shares nothing in particular is held together by nothing, but not barred.
///    Most that share a key cannot be one for reasons that cost little to see, which are asked first.
/// 4. Accounts that hang together by pairs that are more likely one than two are clustered by average linkage
///    ([org.cotejo.incidents.link.Linker]). What cannot be one incident is never put together by what others say; people's merges and splits come first.
/// 5. Each merge has its reasons in words ([org.cotejo.incidents.link.Reasons]).
///
/// The result is a function of the set of accounts and decisions: neither the order of reading nor what was linked before plays a part. A new account can change
/// only the component of pairs that it hangs on, so that one more report costs what it touches.
///
/// Traps: the diagonal of what a model calls likely is wide where little is told; two accounts without day and place are held together by names and words only.
@NullMarked
package org.cotejo.incidents.link;

import org.jspecify.annotations.NullMarked;
