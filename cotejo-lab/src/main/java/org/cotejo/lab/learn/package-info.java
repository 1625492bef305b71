/// Learns the tables of [org.cotejo.coder.learn] from examples: the same examples always give the same weights, on every machine.
@NullMarked
package org.cotejo.lab.learn;

import org.jspecify.annotations.NullMarked;
