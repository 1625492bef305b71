/// Claims of one report to the incidents it tells of.
///
/// A report tells one incident over many sentences ("a bomb exploded ... the attack ... two people died") and often several incidents side by side.
///
/// 1. [Telling][org.cotejo.coder.incident.Telling]: the claims of one event word, with the word's place in its sentence. `lexicon/incident-acts.tsv` says which acts tell
///    of incidents, and whether they name the incident itself or only what came of it.
/// 2. [IncidentGrouper][org.cotejo.coder.incident.IncidentGrouper]: which tellings are of one incident? Kind, persons, place, date, perpetrators and
///    distance speak for or against ([Likeness][org.cotejo.coder.incident.Likeness]).
/// 3. [IncidentReader][org.cotejo.coder.incident.IncidentReader]: what all of its tellings together say: stage, day, place, perpetrators, bodies blamed and how surely, victims,
///    things hit, instruments.
///
/// Nothing is decided between sources here: the claims stay as they are, an incident only holds them together. Whether two *reports* tell of one incident
/// is not asked.
@NullMarked
package org.cotejo.coder.incident;

import org.jspecify.annotations.NullMarked;
