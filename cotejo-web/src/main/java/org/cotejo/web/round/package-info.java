/// Double coding: rounds in which two people code the same claims, each blind to the other, and where they differ somebody decides.
///
/// 1. [org.cotejo.web.round.RoundViews] lists the rounds and shows one: who has how far to go, how far both agree, where they differ.
/// 2. [org.cotejo.web.round.CodingViews] is the blind review of one coder: claims as the coder program left them, and nothing but what this coder has said.
/// 3. [org.cotejo.web.round.AdjudicationViews] shows one difference, both sides beside each other.
/// 4. [org.cotejo.web.round.RoundActions] opens rounds ([org.cotejo.web.round.Sample] draws their reports) and keeps what coders decide as drafts; [org.cotejo.web.round.SettlingActions] makes
///    decisions of one side.
///
/// What a round is and how it is compared is told in [org.cotejo.workspace.round].
///
/// Traps: whoever codes in a round sees nothing of the other before both parts are done, also not in the data under `/api`. The name in the settings says who that is: it is trust among
/// colleagues at one machine, no lock.
@NullMarked
package org.cotejo.web.round;

import org.jspecify.annotations.NullMarked;
