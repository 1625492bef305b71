/// What remains of reports when the news is over: the plans and operations, and who has committed himself to what.
///
/// [org.cotejo.incidents.register.Plans] learns the register of plans:
///
/// 1. Names: those of claims, a list of known plans given by the caller, and what has the form of a name ("Plan ...", "Operación ...");
///    [org.cotejo.incidents.register.PlanNames] brings aliases together.
/// 2. Traits, claim by claim ([org.cotejo.incidents.register.PlanDraft]): who launched or announced it, when, where it acts, which forces
///    ([org.cotejo.incidents.register.Forces]), how much money. Denied claims are counted among its claims but tell no trait.
/// 3. Order: [org.cotejo.incidents.register.SuccessionReader] reads in the text which plan came after which, by cues in `succession.en.tsv` and
///    `succession.es.tsv`, each with an example that a test reads.
///
/// [org.cotejo.incidents.register.Commitments] keeps the ledger of commitments: for the parties of talks, agreements, cooperation, help and announced
/// deployments, what was discussed, intended, agreed, carried out.
///
/// 1. [org.cotejo.incidents.register.ReportSteps] reads the steps off one report: how far each claim says that it has come
///    ([org.cotejo.incidents.register.Stage]), by its status and by agreements told in the same sentence.
/// 2. Steps of the same parties ([org.cotejo.incidents.register.Signatories]) and act, with a like topic ([org.cotejo.incidents.register.Topics]), are one
///    commitment, in the order of publication; later reports confirm it, contradict it or leave it open.
///
/// Both give the same for any order of reports, and both are tables ([org.cotejo.incidents.register.PlanColumns],
/// [org.cotejo.incidents.register.CommitmentColumns]).
///
/// What it does not do: it does not judge. A plan that was "launched" may exist on paper only, and a commitment that nobody has reported on since is
/// open, not broken. No register ranks or tracks persons: parties are bodies and office holders in what they do in office.
///
/// Traps: an unnamed plan ("national security plan") is one of its report only. Topics are compared by the beginnings of words, so across languages
/// they cannot be: there parties and act decide. Reports without a publication date count as the last ones.
@NullMarked
package org.cotejo.incidents.register;

import org.jspecify.annotations.NullMarked;
