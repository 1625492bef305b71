/// What one report tells of one incident.
///
/// 1. `scene-acts.tsv` says what each act is to an incident: it names one, tells what came of one, is said about one, or has to do with none (statistics).
/// 2. [org.cotejo.incidents.account.Grouping] goes through a report's claims in text order; each joins the account it fits best, or begins a new one.
///    What fits: the same days and place, nearness, the same people and figures; what parts: other days, other places, "in a separate incident", and that one is done over the other ([org.cotejo.incidents.account.Aftermath]): arrests for a killing, a march for the dead.
/// 3. [org.cotejo.incidents.account.ToldReader] says which day and place a claim's own words tell, what was only taken over from the sentence before, and reckons days told from another
///    ("a week after the raid", `offsets.tsv`).
/// 4. What is said about an incident (denials of blame, demands, accusations) goes with the account told last before it.
/// 5. [org.cotejo.incidents.account.Account] is what linking needs to know: days, place, figures, names, words. It holds no sentences. It says
///    whether it is what the report is about, or was before that.
///
/// What it does not do: it compares no reports ([org.cotejo.incidents.link]), and changes no claim.
///
/// Traps: dates and places may be unknown, and most claims have taken them over from the scene around; unknown never speaks against. Word weights are fixed
/// ([org.cotejo.incidents.account.Rarity]), never counted over the user's reports, or the result would depend on what else was read.
@NullMarked
package org.cotejo.incidents.account;

import org.jspecify.annotations.NullMarked;
