/// Event mentions to claims.
///
/// [ClaimAssembler][org.cotejo.coder.claim.ClaimAssembler] takes the event mentions of a document one by one. For each it asks
///
/// 1. `status`: did it happen, by the words of the text? The content of a demand is no claim.
/// 2. [CountReader][org.cotejo.coder.claim.CountReader]: what is counted, and how many? One row per counted item. [MovedFigures][org.cotejo.coder.claim.MovedFigures]: both ends of a figure that rose or fell. [AffectedCount][org.cotejo.coder.claim.AffectedCount]: homes searched, persons convicted.
/// 3. [DateChooser][org.cotejo.coder.claim.DateChooser] and [PlaceChooser][org.cotejo.coder.claim.PlaceChooser]: which of the dates and places around are the
///    event's, not the statement's? [Timing][org.cotejo.coder.claim.Timing]: last Thursday or the next, and is what is dated ahead still planned?
///    [SitePhrases][org.cotejo.coder.claim.SitePhrases]: at which prison, road or corner of it?
///    [Whereabouts][org.cotejo.coder.claim.Whereabouts] and [SceneDay][org.cotejo.coder.claim.SceneDay]: where and to what day has the report got, for an event that its own sentence does
///    not place or date? [DayBefore][org.cotejo.coder.claim.DayBefore]: how many days from another event? [OffsetDay][org.cotejo.coder.claim.OffsetDay]: how many from the scene's?
///    [SharedDay][org.cotejo.coder.claim.SharedDay]: the only date of a sentence is that of all its events.
///    [Elaboration][org.cotejo.coder.claim.Elaboration]: does a sentence behind say where and when it happened? [RecalledFigures][org.cotejo.coder.claim.RecalledFigures]: is a figure another one of those told of before?
/// 4. `attribution`: according to whom? The speaker of an accusation or appeal is its claimant.
/// 5. [FramingReader][org.cotejo.coder.claim.FramingReader]: which words are marked as contested?
/// 6. [StatisticReader][org.cotejo.coder.claim.StatisticReader]: one event, or a published aggregate?
/// 7. [PartFinder][org.cotejo.coder.claim.PartFinder]: which subsets does the sentence break a total into?
///
/// Then [Balances][org.cotejo.coder.claim.Balances] adds outcomes listed without a verb, [TakenFigures][org.cotejo.coder.claim.TakenFigures] the parts of a figure named again, [Proportions][org.cotejo.coder.claim.Proportions] adds what is published in per cent or so many to so many, and [RivalFigures][org.cotejo.coder.claim.RivalFigures] the figures that are set against one before without their noun ("the mayor speaks of twenty").
/// What a sentence leaves out: [CarriedActors][org.cotejo.coder.claim.CarriedActors] who did it, [ToldAgain][org.cotejo.coder.claim.ToldAgain] of whom a bare number is, [Refusals][org.cotejo.coder.claim.Refusals] who had asked, [Owners][org.cotejo.coder.claim.Owners] whose a thing is;
/// [SpeechActs][org.cotejo.coder.claim.SpeechActs] are claimed by whoever does them, [HomeGround][org.cotejo.coder.claim.HomeGround] has words for the report's own state, [LateDay][org.cotejo.coder.claim.LateDay] and [ToldDeed][org.cotejo.coder.claim.ToldDeed] tell the deed's day from another's.
/// Repetitions by the same claimant become one row at the end ([Repetitions][org.cotejo.coder.claim.Repetitions]).
@NullMarked
package org.cotejo.coder.claim;

import org.jspecify.annotations.NullMarked;
