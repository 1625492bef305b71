/// Learns and measures the linking of reports: how rare words are, when two accounts are of one incident, how fast a million mentions merge.
@NullMarked
package org.cotejo.lab.incident;

import org.jspecify.annotations.NullMarked;
