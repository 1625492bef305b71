/// Claims of one report to the incidents it tells of.
///
/// A report tells one incident over many sentences ("a bomb exploded ... the attack ... two people died") and often several incidents side by side.
///
/// 1. [Telling][org.cotejo.coder.incident.Telling]: the claims of one event word, with the word's place in its sentence. `lexicon/incident-acts.tsv` says which acts tell
///    of incidents, and whether they name the incident itself or only what came of it.
/// 2. [IncidentGrouper][org.cotejo.coder.incident.IncidentGrouper]: which tellings are of one incident? Kind, persons, place, date, perpetrators, distance
///    and words such as "meanwhile" speak for or against ([Likeness][org.cotejo.coder.incident.Likeness]).
/// 3. [Participants][org.cotejo.coder.incident.Participants]: who and what does the report speak of, with all its mentions?
/// 4. [Casting][org.cotejo.coder.incident.Casting]: who plays which part in each incident? What is known of a participant and of its mentions is laid out as
///    [Clues][org.cotejo.coder.incident.Clues], and weighed once more against its [Rivals][org.cotejo.coder.incident.Rivals] in this and in the report's other incidents; [Doubles][org.cotejo.coder.incident.Doubles] puts together what only takes up another.
/// 5. [IncidentReader][org.cotejo.coder.incident.IncidentReader]: the incident, with its stage, day and place, one of its [Scenes][org.cotejo.coder.incident.Scenes], and its victims with their [Descriptions][org.cotejo.coder.incident.Descriptions]. Until then it is a
///    [Draft][org.cotejo.coder.incident.Draft].
///
/// Steps 2 and 4 are sums of weights in `same.tsv` and `parts.tsv`, learnt by `./lab muc4-learn` from reports whose incidents are known; what they weigh are roles,
/// relations, sectors, classes of phrases and common words, never names ([CommonWords][org.cotejo.coder.incident.CommonWords]).
///
/// Nothing is decided between sources here: the claims stay as they are, an incident only holds them together. Whether two *reports* tell of one incident
/// is not asked.
@NullMarked
package org.cotejo.coder.incident;

import org.jspecify.annotations.NullMarked;
