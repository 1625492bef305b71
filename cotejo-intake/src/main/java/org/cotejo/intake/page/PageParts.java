package org.cotejo.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.jsoup.nodes.Element;

/// Tells the parts of a page that are never the report: by element, by ARIA role, by visibility, by the words of class and id.
final class PageParts {
  /// Elements that never hold a report's words.
  private static final Set<String> APART = Set.of("script", "style", "noscript", "template", "nav", "footer", "aside", "form", "iframe",
      "figure", "figcaption", "button", "select", "svg", "object", "embed", "video", "audio", "canvas", "picture",
      "dialog", "head", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu");
  private static final Set<String> NEVER = Set.of("html", "body", "article", "main");
  private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
  private static final int LONGEST_NAME = 300;

  private final Set<String> words = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  PageParts() {
    for (DataRow row : DataFile.rows("org/cotejo/intake/page/page-parts.tsv", "match", "name")) {
      switch (row.cell("match")) {
        case "word" -> words.add(row.cell("name"));
        case "begins" -> beginnings.add(row.cell("name"));
        default -> throw row.unexpected("match", "word or begins");
      }
    }
  }

  /// Whether an element is apart from any report, whatever it holds.
  boolean isApart(Element element) {
    return APART.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  /// Whether an element's class or id says that it is a part of the page around the report.
  boolean isNamedApart(Element element) {
    if (NEVER.contains(element.normalName())) {
      return false;
    }
    String names = element.className() + " " + element.id();
    if (names.length() > LONGEST_NAME) {
      names = names.substring(0, LONGEST_NAME);
    }
    if (names.isBlank()) {
      return false;
    }
    String[] parts = WORD_BREAK.split(names);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].toLowerCase(Locale.ROOT);
      String pair = i + 1 < parts.length ? part + parts[i + 1].toLowerCase(Locale.ROOT) : part;
      if (words.contains(part) || words.contains(pair) || beginnings.stream().anyMatch(pair::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
