/// A claim as pages show it among others, whether it comes out of a row of the published table or out of a report.
@NullMarked
package org.cotejo.web.claim;

import org.jspecify.annotations.NullMarked;
