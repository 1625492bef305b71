package org.cotejo.coder.date;

/// On which side of the time that is named something lies, by the words around it. The time's value is the same on every side.
public enum Side {
  /// At that time.
  AT,
  /// "before 2010": earlier than its beginning.
  BEFORE,
  /// "by Friday", "hasta mayo": at its end at the latest.
  UNTIL,
  /// "since May", "a partir de 2012": from its beginning on.
  SINCE,
  /// "after 2018": later than its end.
  AFTER
}
