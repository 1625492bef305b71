/// Makes the outlines of countries that maps of bulletins are drawn on, from Natural Earth's (public domain) as the npm package world-atlas packs them
/// (countries-50m.json, TopoJSON): simplified, without specks, as a table that can be read.
///
/// What it does not do: states and departments; the package has none.
@NullMarked
package org.cotejo.lab.map;

import org.jspecify.annotations.NullMarked;
