/// Reports: the list of all, and one report whole, with what is coded marked in it.
///
/// [org.cotejo.web.document.Marks] finds where in the text the words of a claim stand - evidence, actor, recipient, count, day, place, claimant, contested words - and [org.cotejo.web.document.Segments] cuts
/// the text into stretches that each lie under the same marks, so that marks may overlap and nest. A stretch names the claims it belongs to, and each claim leads back to its first stretch.
///
/// Traps: claims keep the words of their parties, not where they stand. They are looked for in the claim's own sentence first, then nearest before it; a word that stands twice in a sentence is marked once.
@NullMarked
package org.cotejo.web.document;

import org.jspecify.annotations.NullMarked;
