/// What maps are drawn on: outlines of countries, and how far the states reach.
///
/// [org.cotejo.workspace.atlas.Outlines] come from Natural Earth, [org.cotejo.workspace.atlas.States] from the coder's gazetteer; the lab writes the tables of both (`./lab outlines`, `./lab states`).
/// Who draws - a [bulletin][org.cotejo.workspace.bulletin], a page of the workbench - projects them as it needs.
///
/// Traps: a state is known by its middle and a distance, not by its borders. Rings across the antimeridian go on east of 180 degrees.
@NullMarked
package org.cotejo.workspace.atlas;

import org.jspecify.annotations.NullMarked;
