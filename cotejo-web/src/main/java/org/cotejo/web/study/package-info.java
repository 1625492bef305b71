/// Questions about violence over time and space: did it move next door, did it rise after that day, does one incident make another likelier, how many does nobody tell of, and do
/// two coders read alike?
///
/// 1. Each study is a page of one shape, a [org.cotejo.web.study.StudyView]: the choices of its command as [fields][org.cotejo.web.study.Field], and, once they are made, what came out
///    in plain words, with tables, measures on a line of numbers, and what stands against it. A refusal is an answer too, with its reason.
/// 2. What is counted is read once for a state of the database ([org.cotejo.workspace.happening.Happenings]); the numbers come from the same classes as those of the commands.
/// 3. An area is a path of the gazetteer or an outline; a file of GeoJSON becomes an outline in the [address][org.cotejo.web.study.AreaDesk], and so does what is
///    [drawn on a map][org.cotejo.web.study.Drawing], with a name if it is given one.
///
/// To add a study: a class with `view(Request)`, registered in [org.cotejo.web.study.StudyPages]; its name is its path and the key of its texts.
@NullMarked
package org.cotejo.web.study;

import org.jspecify.annotations.NullMarked;
