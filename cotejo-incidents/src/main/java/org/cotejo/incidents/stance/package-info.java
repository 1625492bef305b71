/// Where those who are accused stand to what is said of them: HURIDOCS' terms of attribution, and refusals to comment.
///
/// 1. [org.cotejo.incidents.stance.Sides] says which sides are accused in an incident: of whom some claim tells as the one who did harm. Agents of a state and its government are one side,
///    since a ministry answers for its police; armed groups answer for themselves.
/// 2. What a speaker of such a side says in one sentence is a [saying][org.cotejo.incidents.stance.Saying]: the claims of the incident that are theirs, and the words.
///    [org.cotejo.incidents.stance.TermReader] derives its [term][org.cotejo.incidents.stance.Term] from both: the status and act of the claims as coded, and words that are data
///    (`stance/en.tsv`, `stance/es.tsv`, each with examples and counterexamples that the build runs; `stance/acts.tsv`, `stance/sides.tsv`).
/// 3. A refusal to comment is no claim by the codebook. [org.cotejo.incidents.stance.RefusalReader] reads it off the report's sentences, and
///    [org.cotejo.incidents.stance.Stances] gives it to an incident only if the report tells of no other, or the sentence stands beside the incident's claims and not beside another's.
///
/// | term | when |
/// |---|---|
/// | denies | a claim of harm is denied by the accused side; or it "denied" something and the sentence names a harm |
/// | denies-responsibility | the same with words such as "responsibility", "involvement", "participación" behind the denial |
/// | accepts-responsibility | "claimed responsibility", "se atribuyó", "pidió perdón por", with a claim of theirs |
/// | explains-otherwise | the side tells a clash, or says "self-defence", "crossfire", "disparo accidental", of what somebody else tells as an execution, torture, a killing by its agents; or admits deaths in such words |
/// | acknowledges | "admitted", "reconoció" about harm that is not put on another side; "confirmed" only of its own agents |
/// | declines-to-comment | Cotejo's own, not HURIDOCS': "declined to comment", "no respondió a las llamadas", by anybody |
///
/// What it does not do: it reads no term out of a bare statement ("eight people died in the raid, the ministry said"), and weighs nothing. Unsure is no term.
///
/// Traps: a report may tell several terms of one side, which changes its word from day to day; all are kept, each with its sentence. Speakers are as coded: a sentence that was given to the
/// wrong speaker gives a wrong term.
@NullMarked
package org.cotejo.incidents.stance;

import org.jspecify.annotations.NullMarked;
