/// What is counted: the indicators of use of force, what bodies publish, the bulletin.
///
/// 1. An [org.cotejo.web.figure.InquiryForm] is which figures an address asks for; [org.cotejo.web.figure.Readings] keeps the incidents as each reading of them counts.
/// 2. [org.cotejo.web.figure.IndicatorViews] appraises them as the command does, and [org.cotejo.web.figure.WhyViews] opens each number: its incidents, their claims.
/// 3. [org.cotejo.web.figure.StatisticViews] sets published aggregates side by side; [org.cotejo.web.figure.BulletinPages] shows the bulletin that `cotejo report` writes, as a page and as files.
/// 4. What indicators are weighed by comes from a file of the user, which the [desk][org.cotejo.web.figure.DenominatorDesk] holds until the workbench is closed.
///
/// Traps: the first figures after a change of the database read all claims; for a million that takes half a minute. All policies are read at once; leaving out allegations, or deaths without a named agent, reads again.
@NullMarked
package org.cotejo.web.figure;

import org.jspecify.annotations.NullMarked;
