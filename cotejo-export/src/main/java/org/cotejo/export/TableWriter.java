package org.cotejo.export;

import java.io.IOException;
import java.io.OutputStream;
import org.cotejo.model.table.Table;

/// Writes one format.
interface TableWriter {

  /// Writes header and rows; leaves closing both to the caller.
  ///
  /// @return how many rows were written and how many the format has no place for
  Written write(Table table, OutputStream out) throws IOException;
}
