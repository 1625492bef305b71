/// Double coding: two people code the same claims, each blind to the other; where they differ, somebody decides.
///
/// 1. A [round][org.cotejo.workspace.round.CodingRound] is a decision of the log: a name, two coders, reports, and claims of these.
/// 2. What a coder decides in it is logged as a draft and changes no claim. [org.cotejo.workspace.round.Coding] gathers what one coder has said by now.
/// 3. [org.cotejo.workspace.round.RoundClaims] lays that over the claims as the coder program left them, so that neither sees what people have edited before.
/// 4. [org.cotejo.workspace.round.Comparison] pairs what both found and says where they differ; [org.cotejo.workspace.agreement] measures it.
/// 5. [org.cotejo.workspace.round.Adjudication] turns the chosen side into decisions like all others, in one step with the note that the difference is settled.
///
/// What somebody decided about these claims under a coder's name before the round was opened counts as that coder's: so a second coder can join after the first.
///
/// Traps: names of coders are compared without regard to capitals. Nothing is kept but in the log; whatever is shown follows from it.
@NullMarked
package org.cotejo.workspace.round;

import org.jspecify.annotations.NullMarked;
