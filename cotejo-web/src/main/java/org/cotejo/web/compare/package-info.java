/// Two reports side by side: what they tell differently, what alike, and what only one tells.
///
/// The comparison itself is [org.cotejo.incidents.compare.ReportComparison]'s; here it becomes a page. The address names the reports by their ids, `one` and `other`; without the second, reports that tell
/// of the same incidents are offered.
@NullMarked
package org.cotejo.web.compare;

import org.jspecify.annotations.NullMarked;
