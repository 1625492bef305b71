/// What readers make: a [draft][org.cotejo.intake.draft.Draft] is a text with what its format states about it, before noise is marked
/// and the language told. Also the bounds that hold everywhere ([org.cotejo.intake.draft.Limits]) and the way to say that something
/// is not a document ([org.cotejo.intake.draft.Unreadable]).
@NullMarked
package org.cotejo.intake.draft;

import org.jspecify.annotations.NullMarked;
