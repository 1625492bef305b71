package org.cotejo.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.text.Encoding;
import org.cotejo.intake.text.WrittenDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Takes the report and what is stated about it out of an HTML page.
public final class WebPage {

  /// The report of a page.
  ///
  /// @param text its paragraphs, joined by blank lines; empty if the page holds none
  public record Report(String text, Imprint imprint) {}

  private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{2,40})");
  private static final int DECLARED_WITHIN = 4096;

  private final MainContent mainContent = new MainContent();
  private final PageImprint pageImprint;

  public WebPage(WrittenDates dates) {
    this.pageImprint = new PageImprint(dates);
  }

  /// The report of a page's bytes.
  ///
  /// @param contentType as the server gave it, or the empty string
  /// @param url where the page was, or the empty string
  public Report of(byte[] bytes, String contentType, String url) throws Unreadable {
    return of(decode(bytes, contentType), url);
  }

  /// The report of a page.
  public Report of(String html, String url) throws Unreadable {
    if (html.length() > Limits.PAGE_CHARS) {
      throw new Unreadable("has %,d characters; a web page may have %,d".formatted(html.length(), Limits.PAGE_CHARS));
    }
    if (html.chars().filter(c -> c == '<').count() > Limits.PAGE_TAGS) {
      throw new Unreadable("has more than %,d tags: it is no page with a report".formatted(Limits.PAGE_TAGS));
    }
    Document page = Jsoup.parse(html, url);
    String text = mainContent.of(page);
    String body = pageImprint.articleBody(page);
    return new Report(body.length() > 3 * text.length() ? body.strip() : text, pageImprint.of(page, url));
  }

  /// Bytes that are valid UTF-8 are UTF-8, whatever the page declares; otherwise the declaration counts, then the bytes.
  private static String decode(byte[] bytes, String contentType) throws Unreadable {
    Encoding told = Encoding.of(bytes).orElseThrow(() -> new Unreadable("is not a web page: it holds binary data"));
    String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), ISO_8859_1);
    Matcher declared = DECLARED.matcher(contentType + "\n" + head);
    if (told.bom() > 0 || told.charset().equals(UTF_8) || told.charset().name().startsWith("UTF-16") || !declared.find()) {
      return told.decode(bytes);
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      boolean latin = charset.equals(ISO_8859_1) || charset.equals(UTF_8);
      return latin ? told.decode(bytes) : new String(bytes, charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return told.decode(bytes);
    }
  }
}
