package org.cotejo.intake.format;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cotejo.intake.draft.Limits;

/// Lays out one page after the other, within bounds: the time is looked at before every operator, glyphs are counted.
final class PageText extends PDFTextStripper {

  /// The PDF asks for more than a report may.
  static final class TooMuch extends IOException {
    TooMuch(String message) {
      super(message);
    }
  }

  private final long deadline;
  private int glyphs;
  private int steps;
  private long characters;

  PageText(Duration time) {
    deadline = System.nanoTime() + time.toNanos();
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("");
  }

  /// The lines of a page; an empty line ends a paragraph.
  List<String> lines(PDDocument document, int page) throws IOException {
    glyphs = 0;
    steps = 0;
    setStartPage(page);
    setEndPage(page);
    String text = getText(document);
    characters += text.length();
    if (characters > Limits.TEXT_CHARS) {
      throw new TooMuch("has more than %,d characters: split it".formatted(Limits.TEXT_CHARS));
    }
    return text.lines().map(String::strip).toList();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new TooMuch("takes longer than %d s to lay out".formatted(Limits.DOCUMENT_TIME.toSeconds()));
    }
    if (glyphs > Limits.PDF_PAGE_GLYPHS) {
      throw new TooMuch("has a page of more than %,d characters".formatted(Limits.PDF_PAGE_GLYPHS));
    }
    steps++;
    if (steps > Limits.PDF_PAGE_STEPS) {
      throw new TooMuch("has a page of more than %,d drawing steps".formatted(Limits.PDF_PAGE_STEPS));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs++;
    if (glyphs <= Limits.PDF_PAGE_GLYPHS) {
      super.processTextPosition(text);
    }
  }
}
