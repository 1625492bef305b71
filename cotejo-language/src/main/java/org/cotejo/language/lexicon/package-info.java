/// What dictionaries know about a word form, whatever its sentence: its lemmas and their tags.
///
/// The dictionaries are finite-state automata (english-pos-dict, spanish-pos-dict; LGPL 2.1, used as they come). Their tags are not
/// ours: Penn Treebank for English (`VBD`, `NNS`), EAGLES for Spanish (`VMIS3S0`, `NCFP000`; enclitics after a colon:
/// `VMN0000:PP3MSA00`). Traps: the Spanish dictionary knows no form without its accents; proper names are there in their own case
/// only; many English nouns are listed as verbs too. The dictionary proposes, the tagger decides.
@NullMarked
package org.cotejo.language.lexicon;

import org.jspecify.annotations.NullMarked;
