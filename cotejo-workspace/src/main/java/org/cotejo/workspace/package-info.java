/// What is done with an open database, by the command and by the pages alike: reports are coded into it
/// ([org.cotejo.workspace.run]), incidents are kept in step with what was coded and decided
/// ([org.cotejo.workspace.register]), and an incident is loaded with all that its reports say of it
/// ([org.cotejo.workspace.incident]). People add claims that the coder has missed ([org.cotejo.workspace.missed]) and code
/// rounds of two ([org.cotejo.workspace.round]).
///
/// What it does not do: it talks to nobody, neither a terminal nor a browser, and it decides nothing that is not in
/// the log of decisions.
@NullMarked
package org.cotejo.workspace;

import org.jspecify.annotations.NullMarked;
