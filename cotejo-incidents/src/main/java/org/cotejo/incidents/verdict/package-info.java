/// What people have decided about which claims tell of one incident, ready to be asked about any two claims.
@NullMarked
package org.cotejo.incidents.verdict;

import org.jspecify.annotations.NullMarked;
