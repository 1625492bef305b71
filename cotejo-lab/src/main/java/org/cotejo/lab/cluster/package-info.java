/// Word clusters: words that keep the same company share a number, so that the models know something of words which the treebanks
/// do not have.
///
/// The numbers are learned once from raw text (`./lab cluster`), kept as a table in the lab's resources and put into each model by
/// `./lab train`. The table holds frequent words and their numbers only, nothing of the texts.
@NullMarked
package org.cotejo.lab.cluster;

import org.jspecify.annotations.NullMarked;
