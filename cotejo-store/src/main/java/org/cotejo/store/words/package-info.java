/// What people type into a search box, as a query for the full-text index.
///
/// The index knows words as they are written, accents and case aside. A [org.cotejo.store.words.WordQuery] asks for words (all must be there), `"phrases"`, and `-words` that must not. Each
/// word stands for all words of the index that have its stem by the Snowball stemmer of English or of Spanish: `asesinados` finds `asesinato` and `asesinadas`. Stems are
/// reckoned when asked, from the index's own words, so that no second index has to be kept in step.
///
/// Traps: the index has no accents, and the Spanish stemmer then cuts a little less; whatever is typed is cut the same way, so that it still meets itself.
@NullMarked
package org.cotejo.store.words;

import org.jspecify.annotations.NullMarked;
