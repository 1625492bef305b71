package org.cotejo.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.text.WrittenDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a page's own metadata. In the order of trust: JSON-LD, meta tags, `<time>`, the date in the URL, a visible date near the
/// headline. A day of revision or of fetching is never taken.
final class PageImprint {
  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[name=title]", "meta[name=dc.title]");
  private static final List<String> PUBLISHERS =
      List.of("meta[property=og:site_name]", "meta[name=publisher]", "meta[name=dc.publisher]", "meta[name=application-name]");
  private static final List<String> DATES = List.of("meta[property=article:published_time]", "meta[name=article:published_time]",
      "meta[property=og:article:published_time]", "meta[itemprop=datePublished]", "meta[name=datePublished]", "meta[name=publishdate]",
      "meta[name=publish-date]", "meta[name=pubdate]", "meta[name=publication_date]", "meta[name=parsely-pub-date]",
      "meta[name=sailthru.date]", "meta[name=dc.date]", "meta[name=dc.date.issued]", "meta[name=dcterms.date]", "meta[name=date]",
      "meta[name=citation_publication_date]", "meta[name=fecha]");
  private static final Pattern URL_DATE =
      Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)|/(20\\d{2})(\\d{2})(\\d{2})(?:[/-]|$)");
  private static final int LONGEST_VISIBLE = 120;

  private final WrittenDates dates;
  private final LinkedData linkedData;

  PageImprint(WrittenDates dates) {
    this.dates = dates;
    this.linkedData = new LinkedData(dates);
  }

  /// @param url where the page was, or the empty string
  Imprint of(Document page, String url) {
    Imprint meta = new Imprint(content(page, TITLES), content(page, PUBLISHERS), metaDate(page));
    Imprint visible = new Imprint(headline(page), "", timeElement(page).or(() -> urlDate(page, url)).or(() -> visibleDate(page)));
    return linkedData.of(page).imprint().or(meta).or(visible);
  }

  /// The text in the page's JSON-LD, or the empty string.
  String articleBody(Document page) {
    return linkedData.of(page).body();
  }

  private static String content(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> page.select(selector).stream())
        .map(element -> element.attr("content").strip())
        .filter(content -> !content.isEmpty() && content.length() <= 400)
        .findFirst().orElse("");
  }

  private Optional<LocalDate> metaDate(Document page) {
    return DATES.stream()
        .flatMap(selector -> page.select(selector).stream())
        .flatMap(element -> dates.in(element.attr("content")).stream())
        .findFirst();
  }

  private static String headline(Document page) {
    return page.select("h1").stream().map(Element::text).filter(text -> !text.isBlank() && text.length() <= 400)
        .findFirst().orElse(page.title());
  }

  private Optional<LocalDate> timeElement(Document page) {
    return page.select("[itemprop=datePublished], time").stream()
        .limit(20)
        .filter(element -> !element.attr("itemprop").equals("dateModified") && !element.className().contains("updated"))
        .flatMap(element -> dates.in(element.hasAttr("datetime") ? element.attr("datetime") : element.text()).stream())
        .findFirst();
  }

  private Optional<LocalDate> urlDate(Document page, String url) {
    String canonical = page.select("link[rel=canonical]").attr("href");
    String og = page.select("meta[property=og:url]").attr("content");
    return List.of(url, canonical, og).stream().flatMap(address -> dateInPath(address).stream()).findFirst();
  }

  private Optional<LocalDate> dateInPath(String address) {
    try {
      String path = Optional.ofNullable(new URI(address).getPath()).orElse("");
      Matcher matcher = URL_DATE.matcher(path);
      if (!matcher.find()) {
        return Optional.empty();
      }
      int first = matcher.group(1) == null ? 4 : 1;
      return dates.in(matcher.group(first) + "-" + matcher.group(first + 1) + "-" + matcher.group(first + 2));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// A short text that holds a date, in the header or in an element that is named for it.
  private Optional<LocalDate> visibleDate(Document page) {
    return page.select("[class*=date], [class*=fecha], [class*=publish], [id*=date], [id*=fecha], header p, header span").stream()
        .limit(60)
        .filter(element -> !element.className().contains("updat") && !element.className().contains("modif"))
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_VISIBLE)
        .flatMap(text -> dates.in(text).stream())
        .findFirst();
  }
}
