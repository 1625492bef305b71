/// Where a claim's place lies: looked up in the gazetteer, or set on a map by hand.
///
/// 1. [org.cotejo.web.place.PlaceViews] makes `/places`: the places of a name, numbered in a list and on a [map][org.cotejo.web.map.Sketch], and a point set by hand with the town nearest to it.
/// 2. `places.js` puts the same list and map beside the field for a place's name of whatever form is being filled in, asks for them anew as somebody types, and fills the form's other fields for the place.
///    Clicks and keys on the map (`sketches.js`) are sent as the drawing's units (`point`); degrees are reckoned here only.
/// 3. Without a script the page stands alone: named with a claim (`claim`), each place has a button that sends what the script would have filled in.
///
/// What is sent are the published columns of a claim's place; they are edits like all others, so that nothing else need know of this.
///
/// Traps: a point set by hand has no id; its state and country are those of the nearest town, a guess that the form shows and leaves to be corrected.
@NullMarked
package org.cotejo.web.place;

import org.jspecify.annotations.NullMarked;
