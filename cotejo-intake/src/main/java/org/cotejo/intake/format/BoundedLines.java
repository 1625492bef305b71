package org.cotejo.intake.format;

import java.io.IOException;
import java.io.Reader;

/// Reads lines of which none takes more than a bound, however long it is in the file.
final class BoundedLines {
  private final Reader reader;
  private final int longest;
  private long number;
  private boolean cut;

  /// @param reader buffered
  BoundedLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /// The next line with its LF, the rest of a line that is too long left out; the empty string at the end.
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    number++;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        cut = true;
      }
      if (c == '\n') {
        break;
      }
    }
    return line.toString();
  }

  /// The 1-based number of the line read last.
  long number() {
    return number;
  }

  /// Whether the line read last was too long.
  boolean wasCut() {
    return cut;
  }
}
