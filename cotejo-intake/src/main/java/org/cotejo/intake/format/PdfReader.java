package org.cotejo.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;

/// Reads the text of a PDF in the order in which it was written into the file, which for printed columns is the reading order. What a
/// PDF says about itself (title, dates) is seldom about the report, so it is not taken.
final class PdfReader implements FormatReader {
  /// Kept so that the level stays set: PDFBox tells about each oddity of each file, and none of them is the reader's concern.
  private final List<Logger> quiet = Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

  PdfReader() {
    quiet.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new BundledFonts());
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    PdfStreams.check(bytes);
    List<List<String>> pages = pages(bytes);
    String text = PageLayout.text(pages);
    if (text.isBlank()) {
      throw new Unreadable("holds no text, only pictures (a scan?): run text recognition on it first");
    }
    drafts.found(new Draft(Digest.of(bytes), source.name(), text, Imprint.UNKNOWN));
  }

  private static List<List<String>> pages(byte[] bytes) throws IOException, Unreadable {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > Limits.PDF_PAGES) {
        throw new Unreadable("has %,d pages; one report may have %,d: split it".formatted(count, Limits.PDF_PAGES));
      }
      PageText pageText = new PageText(Limits.DOCUMENT_TIME);
      List<List<String>> pages = new ArrayList<>();
      for (int page = 1; page <= count; page++) {
        pages.add(pageText.lines(document, page));
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw new Unreadable("is protected by a password: open it and save it without one");
    } catch (PageText.TooMuch e) {
      throw new Unreadable(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Unreadable("is a damaged PDF: " + e.getMessage());
    }
  }
}
