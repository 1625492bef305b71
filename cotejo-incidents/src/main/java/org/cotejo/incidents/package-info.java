/// From claims to incidents: the same event in many reports, and where the accounts differ.
@NullMarked
package org.cotejo.incidents;

import org.jspecify.annotations.NullMarked;
