package org.cotejo.intake.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.intake.page.Block.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the report in a page. Every block of running text scores for the elements around it, less the farther they are; the best
/// element holds the report; of its blocks, those that are mostly links go.
///
/// The idea of scoring paragraphs for their ancestors is that of Arc90's Readability (2009); weights and rules are our own.
final class MainContent {
  private static final int SHORTEST_TEXT = 140;
  private static final int LEVELS = 4;
  private static final double FADE = 0.6;

  private final PageParts parts = new PageParts();

  /// The report's paragraphs, joined by blank lines; the empty string if the page holds none.
  String of(Document page) {
    String strict = text(page, true);
    if (strict.length() >= SHORTEST_TEXT) {
      return strict;
    }
    String lenient = text(page, false);
    return lenient.length() > 2 * strict.length() ? lenient : strict;
  }

  private String text(Document page, boolean strict) {
    List<Block> blocks = Blocks.of(page.body(), parts, strict);
    Map<Element, Double> scores = scores(blocks);
    Element best = scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(page.body());
    Set<Element> below = Collections.newSetFromMap(new IdentityHashMap<>());
    below.addAll(best.getAllElements());
    List<Block> inside = blocks.stream().filter(block -> below.contains(block.holder())).toList();
    return String.join("\n\n", withoutRepeats(kept(inside)));
  }

  private static Map<Element, Double> scores(List<Block> blocks) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Block block : blocks) {
      double score = score(block);
      Element element = block.holder();
      for (int level = 0; score > 0 && level < LEVELS && element != null && !element.normalName().equals("html"); level++) {
        // the paragraph itself must not win over the element that holds all paragraphs
        if (level > 0 || !element.normalName().equals("p")) {
          scores.merge(element, bonus(element) * score * Math.pow(FADE, Math.max(0, level - 1)), Double::sum);
        }
        element = element.parent();
      }
    }
    return scores;
  }

  private static double score(Block block) {
    if (block.kind() == Kind.HEADING || block.text().length() < 40 || block.linkDensity() > 0.5) {
      return 0;
    }
    long commas = block.text().chars().filter(c -> c == ',').limit(10).count();
    double length = Math.min(block.text().length(), 600) / 100.0;
    return (1 + length + 0.3 * commas) * (1 - block.linkDensity()) * (block.kind() == Kind.ITEM ? 0.5 : 1);
  }

  private static double bonus(Element element) {
    boolean named = element.normalName().equals("article") || element.normalName().equals("main")
        || element.attr("itemprop").equalsIgnoreCase("articleBody");
    return named ? 1.3 : 1;
  }

  /// Paragraphs, and headings and list items that stand among them.
  private static List<Block> kept(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean keep = switch (block.kind()) {
        case PARAGRAPH -> block.linkDensity() < 0.6;
        case ITEM -> block.linkDensity() < 0.35;
        case HEADING -> block.linkDensity() < 0.5 && !block.holder().normalName().equals("h1") && leadsParagraph(blocks, i);
      };
      if (keep) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean leadsParagraph(List<Block> blocks, int heading) {
    return heading + 1 < blocks.size() && blocks.get(heading + 1).kind() != Kind.HEADING && blocks.get(heading + 1).linkDensity() < 0.35;
  }

  /// Pages repeat their lead for other screens.
  private static List<String> withoutRepeats(List<Block> blocks) {
    Map<String, Boolean> seen = new HashMap<>();
    return blocks.stream().map(Block::text).filter(text -> text.length() < 60 || seen.put(text, true) == null).toList();
  }
}
