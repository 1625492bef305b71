package org.cotejo.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.page.WebPage;
import org.cotejo.intake.text.Encoding;
import org.cotejo.intake.text.WrittenDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads saved RSS and Atom feeds, one document an item: its full text if the feed carries it, else its summary. Read with jsoup's XML
/// parser, which knows no entities to expand and forgives broken markup. Atom's `updated` is no day of publication.
final class FeedReader implements FormatReader {
  private static final List<String> TEXTS = List.of("content:encoded", "content", "description", "summary");
  private static final List<String> DATES = List.of("pubDate", "published", "dc:date", "issued");

  private final WebPage webPage;
  private final WrittenDates dates;

  FeedReader(WrittenDates dates) {
    this.webPage = new WebPage(dates);
    this.dates = dates;
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    String xml = Encoding.of(bytes).orElseThrow(() -> new Unreadable("is no feed: it holds binary data")).decode(bytes);
    if (xml.length() > Limits.PAGE_CHARS || xml.chars().filter(c -> c == '<').count() > Limits.PAGE_TAGS) {
      throw new Unreadable("is larger than a feed may be (%,d tags)".formatted(Limits.PAGE_TAGS));
    }
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    String publisher = Optional.ofNullable(feed.selectFirst("channel > title, feed > title")).map(Element::text).orElse("");
    int number = 0;
    for (Element item : feed.select("channel > item, rss > item, rdf|RDF > item, feed > entry")) {
      number++;
      item(source.name() + ", item " + number, item, publisher, drafts);
    }
  }

  private void item(String place, Element item, String publisher, Drafts drafts) {
    String title = child(item, List.of("title"));
    String html = child(item, TEXTS);
    String date = child(item, DATES);
    String url = link(item);
    String name = url.startsWith("http") ? url : place;
    try {
      WebPage.Report report = webPage.of("<article>" + html + "</article>", "");
      if (report.text().isBlank()) {
        throw new Unreadable("has no text");
      }
      Imprint imprint = new Imprint(Jsoup.parse(title).text(), publisher, dates.in(date));
      drafts.found(new Draft(Digest.ofRecord(List.of(url, title, date, html)), name, report.text(), imprint));
    } catch (Unreadable e) {
      drafts.skipped(name, String.valueOf(e.getMessage()));
    }
  }

  /// The content of the first child with one of the names, in the order of the names: text, or markup as it stands.
  private static String child(Element item, List<String> names) {
    for (String name : names) {
      for (Element child : item.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          String content = child.childrenSize() > 0 ? child.html() : child.wholeText();
          if (!content.isBlank()) {
            return content.strip();
          }
        }
      }
    }
    return "";
  }

  private static String link(Element item) {
    for (Element child : item.children()) {
      if (child.tagName().equalsIgnoreCase("link") && (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))) {
        return child.hasAttr("href") ? child.attr("href") : child.text().strip();
      }
    }
    return "";
  }
}
