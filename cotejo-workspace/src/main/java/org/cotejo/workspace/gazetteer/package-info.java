/// The gazetteer for people who look a place up: what the coder knows, by the beginning of a name.
///
/// [org.cotejo.workspace.gazetteer.PlaceNames] holds every name once, folded as the coder folds it; [org.cotejo.workspace.gazetteer.OwnPlaces] brings countries, regions, neighbourhoods and sites
/// to the towns and states. A [org.cotejo.workspace.gazetteer.KnownPlace] is what is found.
///
/// Traps: a town and the municipality or state of the same name are several places, and mostly only the town is here; places that a user has added to the lexicon are not. Some hundred thousand names are held as soon as somebody looks one up.
@NullMarked
package org.cotejo.workspace.gazetteer;

import org.jspecify.annotations.NullMarked;
