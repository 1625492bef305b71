package org.cotejo.web.page;

/// Words of reports made fit to be shown, one character for one, so that offsets hold. They are escaped by the template that shows them.
public final class Shown {
  /// In place of a character that would do something instead of being read.
  private static final char INERT = '\ufffd';
  private static final char CUT = '…';

  private Shown() {}

  /// The same words without characters that control a terminal or the direction of text: "Trojan Source" tricks and the like.
  public static String inert(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      shown.append(acts(character) ? INERT : character);
    }
    return shown.toString();
  }

  /// Likewise on one line, and cut behind the last whole word that fits.
  ///
  /// @param most UTF-16 units at most
  public static String line(String text, int most) {
    String line = inert(text.length() > 4 * most ? text.substring(0, 4 * most) : text).strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most - 1);
    int end = blank > most / 2 ? blank : most - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static boolean acts(char character) {
    boolean control = Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r';
    boolean direction = character >= '\u202a' && character <= '\u202e' || character >= '\u2066' && character <= '\u2069'
        || character == '\u200e' || character == '\u200f' || character == '\u061c';
    return control || direction || character == '\u2028' || character == '\u2029';
  }
}
