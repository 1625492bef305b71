/// The lab: trains the language models, compiles the gazetteer, and measures the program against gold data. Never in the user's
/// distribution, so it may use every room and bring tools of its own.
///
/// Each command of `./lab --help` is one package or class: `train` and `cluster` make models, `gazetteer` the table of towns, `predict` and
/// `parse` write what a scorer reads, `speed` and `report` write the figures that the project publishes about itself.
/// The gazetteer package compiles the table of towns, once in a long while.
///
/// Gold data belongs to others: it lies outside of the project, is read in place, and nothing of its texts may enter the repository.
@NullMarked
package org.cotejo.lab;

import org.jspecify.annotations.NullMarked;
