/// From incidents to the figures of a period, a place and an agency, each with the claims it rests on.
///
/// 1. The app settles what the accounts of an incident say and hands over [Episode][org.cotejo.indicators.tally.Episode]s: small records, one for an
///    incident, with a [Figure][org.cotejo.indicators.tally.Figure] for each quantity somebody gives. A figure knows the least and the most told, what
///    each variant of settling makes of it, and its claims.
/// 2. A [Question][org.cotejo.indicators.tally.Question] says which period, places, agencies and scope are meant;
///    a [Zone][org.cotejo.indicators.tally.Zone] is a place that has no name, such as an outline.
/// 3. [Tally][org.cotejo.indicators.tally.Tally] adds up the episodes that answer it, and remembers what it left out, and why.
/// 4. [Denominators][org.cotejo.indicators.tally.Denominators] give what no report tells: inhabitants, agents, homicides.
/// 5. [Appraisal][org.cotejo.indicators.tally.Appraisal] computes all [indicators][org.cotejo.indicators.force.Indicator] of it: the value with its interval,
///    the interval that allows for many dying in one incident, the same under every variant and for the least and the most told.
///
/// What it does not do: it reads no claims, settles nothing and knows no policy by name; variants are keys that the app gives.
///
/// Traps: a quantity that no episode tells is unknown, never 0; one that some tell is a sum over those only, and the tally says how many are silent. An incident
/// whose days do not lie wholly in a period is in none of that grain: a killing "in 2015" is of no month.
@NullMarked
package org.cotejo.indicators.tally;

import org.jspecify.annotations.NullMarked;
