/// How figures that differ are settled: named, reproducible policies over the same statements, switched without touching any claim.
///
/// 1. The statements of one measure are heard by voice: a claimant, or an outlet that names none; copies of a report are one voice. A voice counts with its last
///    word; what it says of agents and of others adds up.
/// 2. A [policy][org.cotejo.incidents.policy.Policy] chooses the best figure; the least and the most told stand beside it.
///
/// Traps: figures that are denied, planned or only part of a total are not heard, so that a negated figure ("no civilians died") is heard as zero only where it is the
/// whole of what its voice says.
@NullMarked
package org.cotejo.incidents.policy;

import org.jspecify.annotations.NullMarked;
