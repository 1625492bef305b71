/// Named plans and operations of public security: "Operación Orión", "Plan Patria Segura", "OLP".
///
/// [org.cotejo.coder.plan.PlanLexicon] holds those of the region that are known (`lexicon/plans.tsv`); a report may name others, which
/// [org.cotejo.coder.plan.PlanFinder] recognises by their form: a capitalised name behind *Operation*, *Plan*, *Operativo* ..., or before it,
/// with the short form that the report gives in brackets. [org.cotejo.coder.plan.DocumentPlans] answers which plan an event belongs to: the one named
/// in its sentence, or the report's plan when the sentence says "the operation", "este plan". Plans are no actors and no places.
@NullMarked
package org.cotejo.coder.plan;

import org.jspecify.annotations.NullMarked;
