package org.cotejo.export.edit;

/// Something in an edited sheet that cannot be taken over.
///
/// @param row of the sheet; the header is row 1
/// @param column by its name in the sheet
/// @param found what stands there
/// @param expected what should, or what to do
public record Problem(int row, String column, String found, String expected) {
  private static final int SHOWN = 60;

  /// For people.
  public String message() {
    String words = found.length() > SHOWN ? found.substring(0, found.offsetByCodePoints(0, found.codePointCount(0, SHOWN))) + "…" : found;
    return "row " + row + ", column " + column + ": found \"" + words + "\"; expected " + expected;
  }
}
