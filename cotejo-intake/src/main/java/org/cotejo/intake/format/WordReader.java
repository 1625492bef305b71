package org.cotejo.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;

/// Reads a Word file: the paragraphs of `word/document.xml`, also those of table cells and text boxes. Deleted text, field codes,
/// headers, footers, notes and comments are no part of it. XML is read without document types, so there are no entities to expand and
/// nothing outside is opened.
final class WordReader implements FormatReader {
  private static final String BODY = "word/document.xml";
  private static final int DEEPEST = 2_000;

  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  WordReader() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] bytes = source.bytes();
    List<String> paragraphs = new ArrayList<>();
    boolean[] found = new boolean[1];
    ZipParts.each(bytes, Limits.UNPACKED_BYTES, (name, part) -> {
      if (name.equals(BODY) && !found[0]) {
        found[0] = true;
        paragraphs.addAll(paragraphs(part));
      }
    });
    if (!found[0]) {
      throw new Unreadable("is no Word file: it has no " + BODY);
    }
    drafts.found(new Draft(Digest.of(bytes), source.name(), String.join("\n\n", paragraphs), Imprint.UNKNOWN));
  }

  private List<String> paragraphs(InputStream body) throws IOException, Unreadable {
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(body);
      Paragraphs paragraphs = new Paragraphs();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> paragraphs.start(reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> paragraphs.end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> paragraphs.characters(reader.getText());
          default -> { }
        }
      }
      paragraphs.flush();
      return paragraphs.done;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new Unreadable("is a damaged Word file: its %s is not well-formed".formatted(BODY));
    }
  }

  /// Collects the words of `w:t` by `w:p`.
  private static final class Paragraphs {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean words;
    private int depth;
    /// Depth of the copy that older programs see, 0 outside: it repeats text boxes.
    private int fallback;
    private long total;

    void start(String name) throws Unreadable {
      depth++;
      if (depth > DEEPEST) {
        throw new Unreadable("is nested deeper than a Word file is");
      }
      words = false;
      switch (name) {
        case "p" -> flush();
        case "t" -> words = true;
        case "tab", "br", "cr" -> open.append(' ');
        case "noBreakHyphen" -> open.append('-');
        case "Fallback" -> fallback = fallback == 0 ? depth : fallback;
        default -> { }
      }
    }

    void end(String name) {
      if (name.equals("p")) {
        flush();
      }
      if (fallback == depth) {
        fallback = 0;
      }
      words = false;
      depth--;
    }

    void characters(String text) throws Unreadable {
      if (words && fallback == 0) {
        open.append(text);
        total += text.length();
        if (total > Limits.TEXT_CHARS) {
          throw new Unreadable("has more than %,d characters: split it".formatted(Limits.TEXT_CHARS));
        }
      }
    }

    void flush() {
      String paragraph = open.toString().strip();
      if (!paragraph.isEmpty()) {
        done.add(paragraph);
      }
      open.setLength(0);
    }
  }
}
