package org.cotejo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--lexicon`, the same for every command that codes.
final class LexiconOption {
  @Option(names = "--lexicon", paramLabel = "FOLDER",
      description = "Your own names beside those of the program: actors.tsv, holders.tsv, plans.tsv, places.tsv (docs/lexicon.md).")
  private @Nullable Path folder;

  /// What loads the coder. With names of the user's own it is loaded at once, so that a mistake in them is told before anything else.
  Supplier<DocumentCoder> coder() {
    return Optional.ofNullable(folder).map(LocalLexicon::read).map(DocumentCoder::load).<Supplier<DocumentCoder>>map(loaded -> () -> loaded)
        .orElse(DocumentCoder::load);
  }
}
