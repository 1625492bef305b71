/// What is learnt from all reports together: plans, commitments, figures that do not add up, outlets.
///
/// Each page is one record made by one small class. What takes long is [learnt once][org.cotejo.web.library.Library#learnt] for a state of the database.
///
/// Traps: the first visit after a change reads all reports; for an archive of hundreds of thousands that takes minutes.
@NullMarked
package org.cotejo.web.register;

import org.jspecify.annotations.NullMarked;
