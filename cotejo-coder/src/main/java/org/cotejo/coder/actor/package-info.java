/// Who is this noun phrase? From the words of a report to a [org.cotejo.model.Party]: its words, the name it resolves to, its PLOVER
/// sector, its country.
///
/// **Before the report.** [org.cotejo.coder.actor.ActorLexicon] holds what is known beforehand: named bodies (`lexicon/actors/`), office
/// holders with their dates (`holders.tsv`), nationality words and countries (`demonyms.tsv`), and per language the common nouns that
/// stand for people: offices, agents, types of organisation, and things, which can never act. Names are compared folded (no case, no
/// accents, contractions apart), nouns without number and gender; the longest match wins.
///
/// **Once per report.** [org.cotejo.coder.actor.DocumentActors] reads it through:
///
/// 1. the names that the lexicon knows, and the country that most of them belong to;
/// 2. acronyms in brackets ("the Regional Observatory of Transport (ROT)");
/// 3. persons: a run of capitalised words with a title before it, an apposition after it, a body in brackets, or a first name.
///    Surnames and "the minister" then mean them;
/// 4. the names again, now with the report's own; those win.
///
/// **Per phrase.** The phrase is the head with its dependants, without relative clauses, coordinated nouns and appositions. The first
/// that says something decides: a name over the head; the longest common noun over the head, whose sector an *open* noun (spokesman,
/// leader, source) takes from the body beside it; a person's name. *Former* and *opposition* change the sector, *alleged* does not (it is
/// a framing word, read elsewhere). An organ of state without a country gets the report's main country.
///
/// **What it does not do.** Roles, coordination and attribution are the caller's. It does not decide whether a label is true: an
/// "alleged gang member" has the sector of gang members. It does not look up places: "Zulia" alone is nobody.
///
/// **Traps.** (1) The same name is many bodies: a dozen countries have a *Policía Nacional*, and what they share, the sector, is all that is
/// said until a country is near or stands out. (2) Acronyms are words in capitals text: PAN, MAS, UN; `common-words.tsv` lists them. (3)
/// Bodies change sector: the FMLN is rebels until 1992 and a party after; give the day of publication. (4) "The state" acts, "the border
/// state" does not: such nouns are marked *bare* in the lists. (5) Without a parse the head of given words is guessed, which works
/// for short phrases only.
@NullMarked
package org.cotejo.coder.actor;

import org.jspecify.annotations.NullMarked;
