/// Which newspaper articles tell of social conflict.
///
/// [ConflictFeatures][org.cotejo.lab.conflict.ConflictFeatures] names what of a text bears on that: claims, roles and who fills them, what the rule book knows words for, common words; never names.
/// `lab conflict` ([ConflictCommand][org.cotejo.lab.conflict.ConflictCommand]) learns weights for them, [ConflictArticles][org.cotejo.lab.conflict.ConflictArticles] decides by them. A document that was learnt from is decided on by weights
/// learnt without it ([FoldedModel][org.cotejo.lab.learn.FoldedModel]). The table is learnt again when rules or models change.
@NullMarked
package org.cotejo.lab.conflict;

import org.jspecify.annotations.NullMarked;
