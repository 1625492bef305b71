/// Where the coder's word lists lie, and the sets of words that rules and code share.
///
/// The lists are tables of the program (their format: [org.cotejo.model.data]) under `lexicon/`, one folder a language; each says in its head
/// what its columns mean. A package reads the lists of its own trade by itself (`cues.tsv` the attributions, `status.tsv` the status);
/// [WordClasses][org.cotejo.coder.lexicon.WordClasses] holds those that several ask for.
@NullMarked
package org.cotejo.coder.lexicon;

import org.jspecify.annotations.NullMarked;
