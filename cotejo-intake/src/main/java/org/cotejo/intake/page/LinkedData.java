package org.cotejo.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.text.WrittenDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the article that a page describes in JSON-LD (schema.org NewsArticle and its kin).
final class LinkedData {
  /// @param body the article's text where the page carries it, else empty
  record Article(Imprint imprint, String body) {}

  private static final Article NONE = new Article(Imprint.UNKNOWN, "");
  private static final int LONGEST_SCRIPT = 2_000_000;
  private static final int MOST_SCRIPTS = 20;
  private static final int DEEPEST = 4;

  private final ObjectMapper mapper = new ObjectMapper();
  private final WrittenDates dates;

  LinkedData(WrittenDates dates) {
    this.dates = dates;
  }

  /// The first article that is described.
  Article of(Document page) {
    return page.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS)
        .flatMap(script -> articles(script).stream())
        .findFirst().map(this::article).orElse(NONE);
  }

  private List<JsonNode> articles(Element script) {
    String json = script.data();
    List<JsonNode> found = new ArrayList<>();
    if (json.length() <= LONGEST_SCRIPT) {
      try {
        collect(mapper.readTree(json), 0, found);
      } catch (JsonProcessingException e) {
        return found; // pages carry broken JSON-LD; other metadata remains
      }
    }
    return found;
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> found) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(part -> collect(part, depth + 1, found));
    } else if (isArticle(node.path("@type"))) {
      found.add(node);
    } else if (node.isObject()) {
      collect(node.path("@graph"), depth + 1, found);
      collect(node.path("mainEntity"), depth + 1, found);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(LinkedData::isArticle);
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report") || name.equals("LiveBlogPosting");
  }

  private Article article(JsonNode node) {
    String title = node.path("headline").asText(node.path("name").asText(""));
    Optional<String> date = Optional.of(node.path("datePublished").asText("")).filter(text -> !text.isBlank());
    Imprint imprint = new Imprint(title.strip(), publisher(node.path("publisher")),
        date.or(() -> Optional.of(node.path("dateCreated").asText(""))).flatMap(dates::in));
    return new Article(imprint, node.path("articleBody").asText(""));
  }

  private static String publisher(JsonNode publisher) {
    JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
    return one.isTextual() ? one.asText() : one.path("name").asText("").strip();
  }
}
