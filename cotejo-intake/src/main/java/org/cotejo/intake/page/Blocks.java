package org.cotejo.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Cuts a page into paragraph-like blocks in reading order. Two line breaks end a block as a paragraph does. Walks without recursion:
/// pages may nest a hundred thousand deep.
final class Blocks implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt", "td", "th", "option");

  private final PageParts parts;
  private final boolean strict;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();
  private int linked;
  private int links;
  private int breaks;

  private Blocks(PageParts parts, boolean strict) {
    this.parts = parts;
    this.strict = strict;
  }

  /// @param strict whether elements are left out by their class and id too
  static List<Block> of(Element root, PageParts parts, boolean strict) {
    Blocks blocks = new Blocks(parts, strict);
    blocks.open.push(root);
    root.filter(blocks);
    blocks.close();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (parts.isApart(element) || strict && parts.isNamedApart(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (name.equals("a")) {
      links++;
    } else if (name.equals("br")) {
      breaks++;
      if (breaks >= 2) {
        close();
      } else {
        text.append(' ');
      }
    } else if (element.isBlock()) {
      close();
      open.push(element);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links = Math.max(0, links - 1);
      } else if (element.isBlock() && open.peek() == element) {
        close();
        open.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    if (words.isBlank()) {
      space();
      return;
    }
    breaks = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space();
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
      linked += links > 0 ? 1 : 0;
    }
  }

  private void close() {
    String words = text.toString().strip();
    Element holder = open.peek();
    if (!words.isEmpty() && holder != null) {
      blocks.add(new Block(holder, words, linked, kind(holder.normalName())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static Block.Kind kind(String name) {
    return HEADINGS.contains(name) ? Block.Kind.HEADING : ITEMS.contains(name) ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
  }
}
