package org.cotejo.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cotejo.model.Language;
import org.cotejo.workspace.run.Wiring;

/// How the workbench is opened.
///
/// @param port on 127.0.0.1; 0 takes any that is free
/// @param language of readers who have not chosen one
/// @param unmasked whether names of private persons are shown
/// @param wiring begins to load what coding needs, when reports are dropped
/// @param denominators what indicators are weighed by, a CSV file
/// @param watched a folder whose files are coded as they come
public record WorkbenchOptions(Path database, int port, Language language, boolean unmasked, Supplier<Wiring> wiring, Optional<Path> denominators,
    Optional<Path> watched) {

  /// With the program's own names only, without a file of denominators or a folder to watch.
  public WorkbenchOptions(Path database, int port, Language language, boolean unmasked) {
    this(database, port, language, unmasked, Wiring::start, Optional.empty(), Optional.empty());
  }
}
