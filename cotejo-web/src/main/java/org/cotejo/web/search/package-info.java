/// Search: claims by words and facets, as a list, a table, a map or a timeline, and the same for export.
///
/// The address holds the whole state ([org.cotejo.web.search.SearchState]): `words`, one parameter per facet and value, `from` and `to`, `sort`, `view`, `columns`, `page`; `area` (a stretch of the earth, or an outline) narrows too, `at` only moves the map, `grain` only cuts the timeline. [org.cotejo.web.search.SearchView] is what the
/// page shows: the facets with their counts, and one page of claims. Claims of one incident stand together when they are sorted by date.
///
/// Traps: an empty value of a facet (`plan=`) is not the same as none: it asks for claims of no plan.
@NullMarked
package org.cotejo.web.search;

import org.jspecify.annotations.NullMarked;
