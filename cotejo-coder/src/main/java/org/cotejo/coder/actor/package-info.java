/// Who is this noun phrase?
@NullMarked
package org.cotejo.coder.actor;

import org.jspecify.annotations.NullMarked;
