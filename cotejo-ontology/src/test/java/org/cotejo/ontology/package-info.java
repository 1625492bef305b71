/// Guards the tables: closed, consistent, repaired.
@NullMarked
package org.cotejo.ontology;

import org.jspecify.annotations.NullMarked;
