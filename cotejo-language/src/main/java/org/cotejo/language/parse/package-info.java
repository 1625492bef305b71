/// Words to parts of speech and dependency trees.
@NullMarked
package org.cotejo.language.parse;

import org.jspecify.annotations.NullMarked;
