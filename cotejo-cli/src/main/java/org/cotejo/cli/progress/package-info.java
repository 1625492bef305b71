/// How a run gets on, on a terminal and in a log.
@NullMarked
package org.cotejo.cli.progress;

import org.jspecify.annotations.NullMarked;
