package org.cotejo.workspace.bulletin;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/// Markup that is safe to print: text comes in through [#text] only, which escapes it.
record Html(String markup) {
  static final Html NOTHING = new Html("");

  static Html text(String words) {
    return new Html(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
  }

  static Html tag(String name, Html... inner) {
    return new Html("<" + name + ">" + join(Arrays.asList(inner)).markup + "</" + name + ">");
  }

  /// With a class.
  static Html tag(String name, String style, Html... inner) {
    return new Html("<" + name + " class=\"" + style + "\">" + join(Arrays.asList(inner)).markup + "</" + name + ">");
  }

  static Html link(String address, String words) {
    return new Html("<a href=\"" + text(address).markup + "\">" + text(words).markup + "</a>");
  }

  /// A cell over several columns.
  static Html wide(int columns, String style, Html inner) {
    return new Html("<td colspan=\"" + columns + "\" class=\"" + style + "\">" + inner.markup + "</td>");
  }

  static Html join(Collection<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
  }

  static Html list(Collection<String> items) {
    return tag("ul", join(items.stream().map(item -> tag("li", text(item))).toList()));
  }

  /// The head of a table, which is printed again on every page that the table reaches.
  static Html head(String... texts) {
    return tag("thead", row("th", texts));
  }

  static Html row(String cell, String... texts) {
    return tag("tr", join(Arrays.stream(texts).map(words -> tag(cell, text(words))).toList()));
  }
}
