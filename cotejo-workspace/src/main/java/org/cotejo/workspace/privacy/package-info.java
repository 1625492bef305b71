/// Names of private persons, and how they are made unreadable wherever words of reports are shown or leave the program.
///
/// 1. The coder keeps every name of a person that it finds in a report ([org.cotejo.model.PersonMention]), with the sector of the office or calling that the report or the lexicon gives them.
/// 2. [org.cotejo.workspace.privacy.PrivateNames] are the names of those who hold no office: civilians, suspects, peasants, journalists and the like. All words of such a name are masked in all of the report, so that a
///    surname alone is, too; words that also belong to an office holder or a place of the report are left.
/// 3. A masked word keeps its first letter and its length, so that offsets into the text hold.
/// 4. [org.cotejo.workspace.privacy.MaskedClaims] does so for rows of the table of claims, on pages and in exports.
///
/// What it does not do: a nickname, or a first name alone that no list of names has, stays readable, and a band or firm whose name looks like a person's is masked. Reports that were coded before names were kept have
/// only the parties of their claims masked.
///
/// Traps: what is masked depends on the report; the same surname may be readable in another, where a minister bears it.
@NullMarked
package org.cotejo.workspace.privacy;

import org.jspecify.annotations.NullMarked;
