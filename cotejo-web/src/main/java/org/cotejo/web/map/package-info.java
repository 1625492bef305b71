/// Maps: what is found drawn where it was, as finely as it is told and no finer.
///
/// 1. A [org.cotejo.web.map.Camera] says what stretch of the earth is shown; it is written in an address as `at=zoom/latitude/longitude`. Without one the map shows what is found.
/// 2. The [org.cotejo.web.map.Atlas] draws the outlines of countries in it ([org.cotejo.web.map.Land]).
/// 3. [org.cotejo.web.map.Symbols] makes [marks][org.cotejo.web.map.Mark] of places and their counts: what lies too close together is one cluster; a state is a ring as wide as its towns lie, a country is hatched.
/// 4. [org.cotejo.web.map.Labels] names them, where names do not cover each other.
/// 5. [org.cotejo.web.map.MapViews] puts it together with the list of the same places in words, and counts what is on no map and what lies outside.
///
/// A map to choose on, with numbers instead of counts, is a [org.cotejo.web.map.Sketch], made by [org.cotejo.web.map.Sketches] on the same land with the same names.
///
/// The drawing is SVG with links, made here: it works without script, by keyboard and on paper (decision 0016). `drawings.js` lets it be dragged and turned by the wheel.
///
/// Traps: a mark leads to exactly the claims it counts, so not every mark is a value of a facet: places of one name in two spots, or several names in one, are chosen by their area.
@NullMarked
package org.cotejo.web.map;

import org.jspecify.annotations.NullMarked;
