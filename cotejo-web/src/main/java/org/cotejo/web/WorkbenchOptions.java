package org.cotejo.web;

import java.nio.file.Path;
import org.cotejo.model.Language;

/// How the workbench is opened.
///
/// @param port on 127.0.0.1; 0 takes any that is free
/// @param language of readers who have not chosen one
/// @param unmasked whether names of private persons are shown
public record WorkbenchOptions(Path database, int port, Language language, boolean unmasked) {}
