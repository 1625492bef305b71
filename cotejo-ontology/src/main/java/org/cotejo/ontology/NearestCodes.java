package org.cotejo.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The valid codes that a mistyped one most likely stands for.
final class NearestCodes {

  private static final int SHOWN = 3;

  private NearestCodes() {}

  /// At most three, nearest first: by edits, ignoring case; a code that contains the given one, or is contained in it, counts as near.
  static List<String> of(String code, Collection<String> valid) {
    return valid.stream().sorted(Comparator.comparingInt(candidate -> distance(code, candidate))).limit(SHOWN).toList();
  }

  private static int distance(String code, String candidate) {
    String a = code.toLowerCase(Locale.ROOT);
    String b = candidate.toLowerCase(Locale.ROOT);
    boolean contained = a.length() > 2 && (b.contains(a) || a.contains(b));
    return contained ? 1 : edits(a, b);
  }

  /// Levenshtein distance, one row at a time.
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
