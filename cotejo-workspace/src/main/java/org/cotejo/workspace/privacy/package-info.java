/// Names of private persons, and how they are made unreadable wherever words of reports are shown or leave the program.
///
/// 1. A [org.cotejo.workspace.privacy.Cast] is who and what places the claims of one report name.
/// 2. [org.cotejo.workspace.privacy.PrivateNames] are the names of persons among those who hold no office: civilians, suspects, peasants, journalists and the like. All words of such a name are masked in all of the report, so that a
///    surname alone is, too; words that also belong to an office holder, a body or a place of the report are left.
/// 3. A masked word keeps its first letter and its length, so that offsets into the text hold.
///
/// What it does not do: it knows no names that no claim has for a party. A bystander who is only mentioned stays readable.
///
/// Traps: what is masked depends on the report; the same surname may be readable in another, where a minister bears it.
@NullMarked
package org.cotejo.workspace.privacy;

import org.jspecify.annotations.NullMarked;
