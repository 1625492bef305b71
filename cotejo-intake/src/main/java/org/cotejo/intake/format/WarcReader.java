package org.cotejo.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.page.WebPage;
import org.cotejo.intake.text.WrittenDates;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/// Reads web archives (WARC, also gzipped): every successful response or resource that is an HTML page. Pictures, styles, redirects and
/// errors are passed over in silence. The time of fetching (`WARC-Date`) is no day of publication. The id is the digest of the page's
/// bytes, as a browser would have saved them.
final class WarcReader implements FormatReader {
  private static final int PAGE_BYTES = 20 << 20;
  private static final long RECORD_BYTES = 1L << 30;

  private final WebPage webPage;

  WarcReader(WrittenDates dates) {
    this.webPage = new WebPage(dates);
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    int number = 0;
    try (var warc = new org.netpreserve.jwarc.WarcReader(source.file())) {
      for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
        number++;
        if (record.get().body().size() > RECORD_BYTES) {
          throw new Unreadable("holds a record of more than %,d MB (record %d); the rest is left out"
              .formatted(RECORD_BYTES >> 20, number));
        }
        record(record.get(), source.name() + ", record " + number, drafts);
      }
    } catch (IOException e) {
      throw new Unreadable("cannot be read after record %d: %s".formatted(number, e.getMessage()));
    }
  }

  private void record(WarcRecord record, String place, Drafts drafts) throws IOException {
    if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
      try {
        var http = response.http();
        if (http.status() == 200 && isPage(http.contentType())) {
          page(response.target(), http.bodyDecoded().stream(), http.contentType().toString(), drafts);
        }
      } catch (IOException | IllegalArgumentException e) {
        drafts.skipped(place, "is a damaged response: " + e.getMessage());
      }
    } else if (record instanceof WarcResource resource && isPage(resource.contentType())) {
      page(resource.target(), resource.body().stream(), resource.contentType().toString(), drafts);
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().toString().equals("application/xhtml+xml");
  }

  private void page(String url, InputStream body, String contentType, Drafts drafts) throws IOException {
    byte[] bytes = body.readNBytes(PAGE_BYTES + 1);
    try {
      if (bytes.length > PAGE_BYTES) {
        throw new Unreadable("is a page of more than %,d MB".formatted(PAGE_BYTES >> 20));
      }
      WebPage.Report report = webPage.of(bytes, contentType, url);
      if (report.text().isBlank()) {
        throw new Unreadable("is a web page without a report in it: no running text was found");
      }
      drafts.found(new Draft(Digest.of(bytes), url, report.text(), report.imprint()));
    } catch (Unreadable e) {
      drafts.skipped(url, String.valueOf(e.getMessage()));
    }
  }
}
