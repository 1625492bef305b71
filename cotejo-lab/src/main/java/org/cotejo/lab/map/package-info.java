/// Makes what maps are drawn on.
///
/// [org.cotejo.lab.map.OutlinesCommand]: outlines of countries, from Natural Earth's (public domain) as the npm package world-atlas packs them (countries-10m.json, TopoJSON): simplified arc by arc, so that
/// neighbours keep one border, without specks, as a table that can be read. [org.cotejo.lab.map.StatesCommand]: how far states and departments reach, from the coder's gazetteer.
///
/// What it does not do: borders of states and departments; the package has none.
@NullMarked
package org.cotejo.lab.map;

import org.jspecify.annotations.NullMarked;
