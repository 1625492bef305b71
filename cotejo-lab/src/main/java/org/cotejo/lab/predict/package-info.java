/// One adapter per gold set ([SetAdapter][org.cotejo.lab.predict.SetAdapter], listed in [Adapters][org.cotejo.lab.predict.Adapters]): claims,
/// dates, places and the rest, in the words of the set's scorer.
///
/// An adapter reads id, text and dates of an item, never its labels, has the coder read it as a document
/// ([ItemCoder][org.cotejo.lab.predict.ItemCoder]), and translates. It adds no knowledge of the set's texts: what it needs to know, such as
/// which acts a police set calls FORCE, is what the set's manual says.
@NullMarked
package org.cotejo.lab.predict;

import org.jspecify.annotations.NullMarked;
