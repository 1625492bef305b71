/// What a Spanish sentence tells, in the code book of a set of the AFP: which classes of events count.
///
/// [AfpFeatures][org.cotejo.lab.afp.AfpFeatures] names what of a text bears on that: claims, roles and who fills them, what the rule book knows words for, common words; never names.
/// `lab afp` ([AfpCommand][org.cotejo.lab.afp.AfpCommand]) learns boosted trees over them, [AfpSentences][org.cotejo.lab.afp.AfpSentences] decides by them. A document that was learnt from is decided on by trees
/// learnt without it ([FoldedForest][org.cotejo.lab.learn.FoldedForest]). The table is learnt again when rules or models change.
@NullMarked
package org.cotejo.lab.afp;

import org.jspecify.annotations.NullMarked;
