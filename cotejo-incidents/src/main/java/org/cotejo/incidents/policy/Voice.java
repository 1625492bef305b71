package org.cotejo.incidents.policy;

import java.time.LocalDate;

/// What one voice says last of how many there were.
///
/// @param low least, NaN if open
/// @param high most, NaN if open
/// @param day of its last word, [LocalDate#MIN] if unknown
/// @param sector PLOVER sector of the speaker, empty for an outlet's own voice
record Voice(String name, double low, double high, LocalDate day, String sector) {

  /// The number to put forward: what is told, or the bound that is.
  double value() {
    return Double.isNaN(low) ? high : low;
  }
}
