package org.cotejo.intake.page;

import org.jsoup.nodes.Element;

/// A paragraph-like piece of a page.
///
/// @param holder the element that scores for it
/// @param text its words, spaces collapsed
/// @param linked how many characters of them stand in links
/// @param kind what it is in the page
record Block(Element holder, String text, int linked, Kind kind) {

  enum Kind { PARAGRAPH, HEADING, ITEM }

  /// 0..1
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }
}
