/// Learns how likely a claim is to be right: `./lab confidence`.
///
/// 1. [org.cotejo.lab.confidence.JudgedSet]: gold sets that can say of a claim whether it is right, by their [org.cotejo.lab.confidence.Judge].
/// 2. [org.cotejo.lab.confidence.ReviewedClaims]: with `--reviewed FILE`, what people have accepted, corrected or rejected in a database of their own.
/// 3. [org.cotejo.lab.confidence.ConfidenceCommand] learns weights of [org.cotejo.coder.claim.ConfidenceFeatures] and reports, by cross-validation over documents,
///    the [org.cotejo.lab.confidence.Calibration].
///
/// Only the founding reports are annotated claim by claim. The other sets mark the events they were made for; what else is true in their sentences counts as wrong
/// there. A weight for each such set takes that up in the learning and is left out of the table.
@NullMarked
package org.cotejo.lab.confidence;

import org.jspecify.annotations.NullMarked;
