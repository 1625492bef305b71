package org.cotejo.coder.place;

import java.util.regex.Pattern;

/// What may stand between a place and the larger one that holds it.
final class ContainerGap {
  private static final Pattern GAP = Pattern.compile(
      ",? ?\\(?(?:(?:,|in|en|of|de|del|edo\\.?|estado|departamento|provincia|municipio|the|el|la|los|state|province|northern|southern|eastern|western|central|norte|sur) ?){0,5}",
      Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 40;

  private ContainerGap() {}

  static boolean holds(String gap) {
    return !gap.isBlank() && gap.length() <= LONGEST && GAP.matcher(gap).matches();
  }
}
