package org.cotejo.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.intake.Made;
import org.cotejo.intake.Reading;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionsTest {
  private static final String REPORT = "The police of the port held nine men on Friday, the state prosecutor said, and four of them were released on bail the next day.";

  private final Path folder;

  CollectionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void rssItemsAreDocuments() {
    String feed = """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>The Quay</title>
        <item><title>Nine &amp; more held</title><link>https://example.org/a</link><pubDate>Fri, 17 May 2024 10:00:00 GMT</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>%s</p><p>Read also: <a href="x">Two dead</a></p>]]></content:encoded></item>
        <item><title>Two</title><description>The mayor of the town &lt;b&gt;denied&lt;/b&gt; it.</description></item>
        </channel></rss>""".formatted(REPORT);
    List<Document> documents = new Reading(folder).documents("feed.xml", feed);
    assertThat(documents).extracting(Document::name).containsExactly("https://example.org/a", "feed.xml, item 2");
    assertThat(documents.getFirst().title()).isEqualTo("Nine & more held");
    assertThat(documents.getFirst().publisher()).isEqualTo("The Quay");
    assertThat(documents.getFirst().published()).contains(LocalDate.of(2024, 5, 17));
    assertThat(documents.getFirst().text()).startsWith(REPORT);
    assertThat(documents.get(1).text()).isEqualTo("The mayor of the town denied it.");
  }

  @Test
  void atomEntriesAreDocumentsAndARevisionIsNoPublication() {
    String feed = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title>
        <entry><title>Nine held</title><link rel="alternate" href="https://example.org/a"/><updated>2024-06-01T00:00:00Z</updated>
        <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry>
        <entry><title>Nine held</title><published>2024-05-17T00:00:00Z</published><summary>%s</summary></entry></feed>""".formatted(REPORT, REPORT);
    List<Document> documents = new Reading(folder).documents("feed.atom", feed);
    assertThat(documents).extracting(Document::published).containsExactly(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 17)));
    assertThat(documents).extracting(Document::text).containsOnly(REPORT);
  }

  @Test
  void archivedPagesAreDocumentsWithoutTheDayOfFetching() {
    String page = "<html><body><article><p>" + REPORT + "</p></article></body></html>";
    byte[] warc = Made.warc(Map.of("https://example.org/a", page));
    for (String name : List.of("a.warc", "a.warc.gz")) {
      List<Document> documents = new Reading(folder).documents(name, name.endsWith("gz") ? Made.gzip(warc) : warc);
      assertThat(documents).hasSize(1);
      assertThat(documents.getFirst().name()).isEqualTo("https://example.org/a");
      assertThat(documents.getFirst().text()).isEqualTo(REPORT);
      assertThat(documents.getFirst().published()).isEmpty();
    }
  }
}
