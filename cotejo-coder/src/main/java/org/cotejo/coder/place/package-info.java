/// Where: names of places in a text, and the places they mean.
///
/// 1. [NameMatcher] finds names: the longest run of capitalised words that the [Gazetteer] knows, words for a people ("Turkish",
///    "venezolano"), and unknown names beside a noun that says what they are ("barrio Bello Monte", "Kern County").
/// 2. [Context] reads what stands around each: a preposition, a title, a given name, a body's noun, a list, a container behind a comma.
/// 3. [Plausibility] adds that up to whether the name is a place at all: a country needs nothing more than its name, a village called
///    "Reading" or "Paz" needs good reasons.
/// 4. [Resolver] chooses among the places of a name, for the whole document together: its kind, its population, the container, the noun
///    beside it, the countries and units that the other names lie in, nearness. One sense per document for one name.
/// 5. [Anchors] says where an unknown name lies ("barrio Bello Monte", "Carnegie Library"): in the place named beside it, else in the one the
///    document speaks of. It gets that place's coordinates with that place's precision, and no id.
/// 6. [Governments] tells by the tree where a capital stands for its government ("**Bogotá** offered to share intelligence", "acusó a **Caracas**").
/// 7. [PlaceFinder] puts it together; [DocumentPlaces] also says which country and state the document is about, for "the state", "el país".
///
/// Tables: `cities.bin` (GeoNames; see NOTICE.txt there), `countries.tsv`, `states.tsv`, `exonyms.tsv`, `places.tsv` (regions, prisons,
/// neighbourhoods, rivers, mostly of Latin America), `peoples.tsv`; around names `context.tsv`, `type-nouns.tsv`, `given-names.tsv`,
/// `other-names.tsv` (names that are no places). A row that refers to something unknown stops the loading with file and line.
///
/// The design follows CLAVIN (extractor, gazetteer, resolver; heuristics by population and shared containers) and Mordecai (features of
/// the document's other places); nothing is trained.
///
/// What it does not do: it resolves no descriptions ("the border"), measures no distances ("10 km north of X"), tells metonyms of other
/// towns only by a verb of saying right behind the name, and knows persons by title and given name only.
///
/// Traps. Words are our own, not the analyser's tokens, whose contractions and hyphens differ by language. Capitals say nothing in a
/// line that is all capitals. A short word in capitals is an acronym, not a town: "EU" is not Eu. "U.S." is a country, "us" is not.
/// A state and its capital often share a name; the noun beside it or the other names decide, else the weights do.
/// The units' middles in the compiled table come from their towns; `states.tsv` corrects those that matter.
@NullMarked
package org.cotejo.coder.place;

import org.jspecify.annotations.NullMarked;
