/// What the police did, in the labels of the India police set.
///
/// [PoliceFeatures][org.cotejo.lab.police.PoliceFeatures] names what of a text bears on that: claims, roles and who fills them, what the rule book knows words for, common words; never names.
/// `lab police` ([PoliceCommand][org.cotejo.lab.police.PoliceCommand]) learns weights for them, [PoliceLabels][org.cotejo.lab.police.PoliceLabels] decides by them. A document that was learnt from is decided on by weights
/// learnt without it ([FoldedModel][org.cotejo.lab.learn.FoldedModel]). The table is learnt again when rules or models change.
@NullMarked
package org.cotejo.lab.police;

import org.jspecify.annotations.NullMarked;
