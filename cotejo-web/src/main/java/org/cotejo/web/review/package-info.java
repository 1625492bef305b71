/// Review by keyboard: one claim at a time, those first where an error would weigh most.
///
/// 1. [org.cotejo.web.review.Weight] says how much hangs on a claim and how doubtful it is.
/// 2. [org.cotejo.web.review.Queue] takes any selection of claims (the address is that of a search) and puts those nobody has decided about in that order.
/// 3. [org.cotejo.web.review.ReviewViews] makes the page of one claim: its sentence with what surrounds it, its fields, what was decided, and what comes before and after it.
/// 4. [org.cotejo.web.review.ReviewActions] turns the forms into decisions: accept, reject, edit, all of a selection at once, and take the last step back. Each form leads on to the next claim.
/// 5. [org.cotejo.web.review.Gold] writes what was reviewed, with who decided, for the measurement and training of coders.
///
/// Fields are held against the rules of [org.cotejo.export.edit.ClaimFields], the same as for edited sheets.
///
/// Where a claim's place lies is looked up, or set on a map, beside the field for its name ([org.cotejo.web.place]).
///
/// A claim that the coder has missed is added on the page of its report ([org.cotejo.web.missed]), where `m` leads.
///
/// Traps: a form sends all fields of a claim, and only those become decisions that differ from what is stored. Names of private persons are shown masked: [org.cotejo.web.claim.Masked] puts the
/// names back that stand behind the masks of a form.
@NullMarked
package org.cotejo.web.review;

import org.jspecify.annotations.NullMarked;
