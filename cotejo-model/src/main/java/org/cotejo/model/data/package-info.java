/// The data files that come with the program, and their one format: words, codes, names and places that somebody who knows the field can read,
/// question and edit in a text editor or a spreadsheet, without knowing Java.
///
/// A table is UTF-8 text that ends in `.tsv`:
///
/// 1. Lines that begin with `#` are comments; the first ones say what the table holds, what each column means, and where it comes from.
///    Blank lines part groups.
/// 2. Every other line is a row, its cells divided by tabs; blanks around a cell do not count. Cells at the end of a row that may be empty may
///    be left out with their tabs.
/// 3. A cell that holds a list has `;` between the items: words may be phrases, so blanks cannot part them. Where every item is one word
///    (forms of a lemma, names of prepositions), blanks may part them instead; the head of the file says so.
///
/// [DataFile][org.cotejo.model.data.DataFile] reads a file from the class path and checks its shape against the columns the caller names;
/// [DataRow][org.cotejo.model.data.DataRow] hands out cells as text, lists, numbers, flags and constants. What is wrong is told with file and
/// line, what was expected and what was found ([DataException][org.cotejo.model.data.DataException]); nothing is skipped in silence,
/// since a list that lost a line would code reports wrongly and nobody would see it.
///
/// What it does not do: it knows no table by name. What a row means is said by the class that reads it.
@NullMarked
package org.cotejo.model.data;

import org.jspecify.annotations.NullMarked;
