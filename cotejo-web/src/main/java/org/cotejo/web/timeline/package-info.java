/// Timelines: when what is found happened, as finely as it is told and no finer.
///
/// 1. A [org.cotejo.web.timeline.Window] is the stretch of days that is shown: what the address narrows to, else what is found but for a few claims of long ago.
/// 2. It is cut into periods by a [org.cotejo.web.timeline.Grain]: days, weeks, months or years, so many that they can be told apart.
/// 3. A claim that is known to fall into one period is counted in it; one that is known less finely is a bar over its span ([org.cotejo.web.timeline.Bars]), never shared out among periods.
/// 4. A few incidents are rows of their own ([org.cotejo.web.timeline.Rows]), each claim a point or a bar.
///
/// Each period and each bar leads to its claims; `drawings.js` lets several periods be chosen by dragging over them.
///
/// Traps: a narrower search holds every claim that may fall in its days, so also those that are known less finely.
@NullMarked
package org.cotejo.web.timeline;

import org.jspecify.annotations.NullMarked;
