package org.cotejo.intake.format;

import java.io.IOException;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.text.Encoding;

/// Reads plain text. The document's text is exactly the file's: decoded, without the byte order mark, nothing else changed.
final class TextReader implements FormatReader {

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    Encoding encoding = Encoding.of(bytes).orElseThrow(() -> new Unreadable(
        "holds binary data, not text: expected a report as .txt, .html, .pdf, .docx, or a table or archive of reports"));
    drafts.found(new Draft(Digest.of(bytes), source.name(), encoding.decode(bytes), Imprint.UNKNOWN));
  }
}
