/// What the program promises on texts that are not its own: the gold sets and the founding reports beside the project. Without them the tests
/// say so and are skipped; nothing of their texts is in here.
@NullMarked
package org.cotejo.lab.gold;

import org.jspecify.annotations.NullMarked;
