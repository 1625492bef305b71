/// Slips that parsers make again and again, put right before anything is read off the trees. Each [Mend] knows one construction by its words
/// and its tree; what it does not know stays as parsed. [Mending] applies them all.
@NullMarked
package org.cotejo.coder.mend;

import org.jspecify.annotations.NullMarked;
