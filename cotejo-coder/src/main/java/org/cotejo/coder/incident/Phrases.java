package org.cotejo.coder.incident;

import java.util.regex.Pattern;

/// Words of phrases as they are written into an incident.
final class Phrases {
  private static final Pattern ARTICLES = Pattern.compile("^(?:the|a|an|el|la|los|las|un|una|his|her|their|its|su|sus) ", Pattern.CASE_INSENSITIVE);

  private Phrases() {}

  static String withoutArticle(String words) {
    return ARTICLES.matcher(words.replaceAll("\\s+", " ").trim()).replaceFirst("");
  }

  /// What stands before the name: the title.
  static String title(String words, String name) {
    String rest = words.replaceAll("\\s+", " ");
    for (String part : name.split("\\s+")) {
      rest = rest.replaceAll("(?i)(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L}).*", "");
    }
    rest = withoutArticle(rest.replaceAll("[,;]", " ").replaceAll("\\s+", " ").trim());
    return rest.matches("(?i)|the|of|['’]?s|mr\\.?|mrs\\.?|dr\\.?|de|del|la|el") ? "" : rest;
  }
}
