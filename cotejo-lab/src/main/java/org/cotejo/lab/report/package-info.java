/// The committed reports: accuracy on the development sets by their scorer, and speed. Text, so that a change shows in the diff.
@NullMarked
package org.cotejo.lab.report;

import org.jspecify.annotations.NullMarked;
