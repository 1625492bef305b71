package org.cotejo.intake.format;

import java.io.IOException;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Unreadable;

/// Takes the texts out of one file of one format.
@FunctionalInterface
public interface FormatReader {

  /// Hands on each document of the source, in its order.
  ///
  /// @throws Unreadable if the source as a whole (or all that is left of it) is not what its format promises
  /// @throws IOException if it cannot be read from disk
  void read(Source source, Drafts drafts) throws IOException, Unreadable;
}
