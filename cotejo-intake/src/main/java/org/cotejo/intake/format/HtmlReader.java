package org.cotejo.intake.format;

import java.io.IOException;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.page.WebPage;
import org.cotejo.intake.text.WrittenDates;

/// Reads a saved web page.
final class HtmlReader implements FormatReader {
  private final WebPage webPage;

  HtmlReader(WrittenDates dates) {
    this.webPage = new WebPage(dates);
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    WebPage.Report report = webPage.of(bytes, "", "");
    if (report.text().isBlank()) {
      throw new Unreadable("is a web page without a report in it: no running text was found");
    }
    drafts.found(new Draft(Digest.of(bytes), source.name(), report.text(), report.imprint()));
  }
}
