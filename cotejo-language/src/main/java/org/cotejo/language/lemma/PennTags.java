package org.cotejo.language.lemma;

import java.util.Map;

/// The English dictionary's tags: Penn Treebank, with a colon before notes of its own (`NN:U`).
final class PennTags implements TagSet {

  @Override
  public int agreement(String tag, String pos, Map<String, String> features) {
    return switch (pos) {
      case "VERB", "AUX" -> tag.startsWith("VB") ? verb(tag, features) : tag.equals("MD") ? 0 : -1;
      case "NOUN" -> tag.startsWith("NN") ? noun(tag, features) : -1;
      case "ADJ" -> tag.startsWith("JJ") ? degree(tag, features) : -1;
      case "ADV" -> tag.startsWith("RB") ? degree(tag, features) : -1;
      default -> -1;
    };
  }

  private static int verb(String tag, Map<String, String> features) {
    String expected = switch (features.getOrDefault("VerbForm", "")) {
      case "Inf" -> "VB";
      case "Ger" -> "VBG";
      case "Part" -> features.getOrDefault("Tense", "").equals("Pres") ? "VBG" : "VBN";
      default -> finite(features);
    };
    return tag.equals(expected) ? 3 : features.isEmpty() && !tag.equals("VB") ? 2 : 1;
  }

  private static String finite(Map<String, String> features) {
    if (features.getOrDefault("Mood", "").equals("Imp")) {
      return "VB";
    }
    if (features.getOrDefault("Tense", "").equals("Past")) {
      return "VBD";
    }
    boolean third = features.getOrDefault("Person", "").equals("3") && features.getOrDefault("Number", "").equals("Sing");
    return third ? "VBZ" : "VBP";
  }

  private static int noun(String tag, Map<String, String> features) {
    boolean plural = tag.startsWith("NNS") || tag.startsWith("NNPS");
    int number = features.containsKey("Number") && plural != features.getOrDefault("Number", "").equals("Plur") ? 1 : 2;
    return tag.startsWith("NNP") ? number - 1 : number;
  }

  private static int degree(String tag, Map<String, String> features) {
    char expected = switch (features.getOrDefault("Degree", "")) {
      case "Cmp" -> 'R';
      case "Sup" -> 'S';
      default -> 'P';
    };
    char actual = tag.length() > 2 && (tag.charAt(2) == 'R' || tag.charAt(2) == 'S') ? tag.charAt(2) : 'P';
    return expected == actual ? 2 : 1;
  }
}
