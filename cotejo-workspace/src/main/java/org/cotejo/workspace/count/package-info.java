/// Out of the database into the figures of indicators.
///
/// 1. [org.cotejo.workspace.count.EpisodeReader] goes through the claims of all incidents, incident by incident, and makes of each an
///    [episode][org.cotejo.indicators.tally.Episode]. What one incident's accounts say is settled by the same voices and policies as on its page
///    ([org.cotejo.incidents.policy]), once for each [variant][org.cotejo.workspace.count.Variant].
/// 2. [org.cotejo.workspace.count.Scene] says who did it: an agent of the state who is named as the one who killed, or who used force in the incident while nobody
///    else is named; whether on duty, and whether by firearm.
/// 3. [org.cotejo.workspace.count.DenominatorFile] reads the user's inhabitants, agents and homicides.
///
/// What counts: claims that are asserted, negated ("nobody died" is a count of none) and, unless the reading says otherwise, alleged. What does not: denied,
/// planned and hypothetical claims, parts of totals, published statistics and what only a month or a year dates
/// ([org.cotejo.workspace.count.Aggregates]), and claims that people have rejected. Copies of a report are one voice.
///
/// Traps: agents who die count whoever killed them; civilians only if agents are said to be responsible. Nobody says of most incidents whether agents were on duty
/// or which weapon killed: that is "not said", and a scope keeps it unless asked otherwise.
@NullMarked
package org.cotejo.workspace.count;

import org.jspecify.annotations.NullMarked;
