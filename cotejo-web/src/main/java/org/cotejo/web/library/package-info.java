/// The open database as the pages use it: many requests at once, each with a [org.cotejo.store.Store] of its own for as long as it takes.
@NullMarked
package org.cotejo.web.library;

import org.jspecify.annotations.NullMarked;
