package org.cotejo.model.data;

import java.io.Serial;

/// A data file of the program does not hold what it should. The message is for whoever edits the file: where, what was expected, what was found.
public final class DataException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  /// @param where file and line, such as `lexicon/en/cues.tsv:12`, or the file alone
  public DataException(String where, String problem) {
    super(where + ": " + problem);
  }

  /// @param cause what went wrong while the row was understood
  public DataException(String where, String problem, Throwable cause) {
    super(where + ": " + problem, cause);
  }
}
