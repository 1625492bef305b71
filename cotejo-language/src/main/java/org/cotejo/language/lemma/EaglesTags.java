package org.cotejo.language.lemma;

import java.util.Map;

/// The Spanish dictionary's tags: EAGLES, by position (`VMIS3S0`: verb, main, indicative, past, third person, singular).
final class EaglesTags implements TagSet {

  @Override
  public int agreement(String tag, String pos, Map<String, String> features) {
    char kind = tag.charAt(0);
    return switch (pos) {
      case "VERB", "AUX" -> kind == 'V' ? verb(tag, pos, features) : -1;
      case "NOUN" -> kind == 'N' ? nominal(tag, features) + (tag.charAt(1) == 'C' ? 1 : 0) : kind == 'A' ? 0 : -1;
      case "ADJ" -> kind == 'A' ? nominal(tag, features) + 1 : -1;
      case "ADV" -> kind == 'R' ? 1 : -1;
      case "DET" -> kind == 'D' ? 1 : -1;
      case "PRON" -> kind == 'P' ? 1 : -1;
      case "ADP" -> kind == 'S' ? 1 : -1;
      default -> -1;
    };
  }

  /// Positions: 1 main, auxiliary (haber), semi-auxiliary (ser); 2 mood; 3 tense; 4 person; 5 number; 6 gender.
  private static int verb(String tag, String pos, Map<String, String> features) {
    int score = 0;
    if (pos.equals("AUX") && tag.charAt(1) != 'M') {
      score += 2;
    }
    score += tag.charAt(2) == mood(features) ? 4 : 0;
    score += matches(tag, 3, tense(features)) + matches(tag, 4, features.getOrDefault("Person", ""))
        + matches(tag, 5, features.getOrDefault("Number", "")) + matches(tag, 6, features.getOrDefault("Gender", ""));
    return tag.indexOf(':') > 0 ? 0 : score + 1;
  }

  private static char mood(Map<String, String> features) {
    return switch (features.getOrDefault("VerbForm", "")) {
      case "Inf" -> 'N';
      case "Ger" -> 'G';
      case "Part" -> 'P';
      default -> switch (features.getOrDefault("Mood", "Ind")) {
        case "Sub" -> 'S';
        case "Imp" -> 'M';
        default -> 'I';
      };
    };
  }

  private static String tense(Map<String, String> features) {
    return switch (features.getOrDefault("Tense", "")) {
      case "Past" -> "S";
      case "Imp" -> "I";
      case "Fut" -> "F";
      case "Pres" -> "P";
      default -> features.getOrDefault("Mood", "").equals("Cnd") ? "C" : "";
    };
  }

  private static int nominal(String tag, Map<String, String> features) {
    int gender = tag.charAt(0) == 'N' ? 2 : 3;
    return 1 + matches(tag, gender, features.getOrDefault("Gender", "")) + matches(tag, gender + 1, features.getOrDefault("Number", ""));
  }

  /// Common gender and invariable number (`C`, `N`) agree with every value.
  private static int matches(String tag, int position, String value) {
    if (position >= tag.length() || value.isEmpty()) {
      return 0;
    }
    char actual = tag.charAt(position);
    return actual == value.charAt(0) || tag.charAt(0) != 'V' && (actual == 'C' || actual == 'N') ? 1 : 0;
  }
}
