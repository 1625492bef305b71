/// The data of every page as JSON, and its description.
///
/// The data itself is not made here: every page registered with the [site][org.cotejo.web.page.Site] answers under `/api` with the record it shows. `openapi.json` describes these
/// addresses; a test asks each of them and holds the answer against the description.
@NullMarked
package org.cotejo.web.api;

import org.jspecify.annotations.NullMarked;
