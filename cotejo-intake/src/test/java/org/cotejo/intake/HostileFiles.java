package org.cotejo.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/// Some two hundred files that are made to do harm, or that somebody damaged: the same ones for the same seed.
final class HostileFiles {
  private static final String REPORT = "The police of the port held nine men on Friday, the state prosecutor said. Four of them were released on bail.\n";
  private static final int MB = 1 << 20;

  private final Random random;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private HostileFiles(long seed) {
    random = new Random(seed);
  }

  /// The files by their names.
  static Map<String, byte[]> of(long seed) {
    HostileFiles hostile = new HostileFiles(seed);
    hostile.texts();
    hostile.lines();
    hostile.pages();
    hostile.tables();
    hostile.json();
    hostile.zips();
    hostile.pdfs();
    hostile.archivesAndFeeds();
    hostile.damaged();
    return hostile.files;
  }

  private void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  private void add(String name, String text) {
    add(name, text.getBytes(UTF_8));
  }

  private byte[] noise(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private void texts() {
    for (String ending : List.of("txt", "html", "csv", "jsonl", "json", "xml", "pdf", "docx", "xlsx", "warc", "warc.gz", "unknown", "tsv", "rss")) {
      add("empty." + ending, "");
      add("noise." + ending, noise(20_000));
      add("nul." + ending, new byte[5_000]);
      add("blank." + ending, " \n\t\r\n ");
    }
    add("surrogates.txt", ("The police of the town " + "\uD83D\uDE00").getBytes(UTF_16LE));
    add("lone-surrogate.txt", concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "the police ".getBytes(UTF_16LE), new byte[] {0, (byte) 0xD8, 'a', 0}));
    add("odd-utf16.txt", concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, "the police of the town".getBytes(UTF_16LE), new byte[] {7}));
    add("overlong.txt", concat(REPORT.getBytes(UTF_8), new byte[] {(byte) 0xC0, (byte) 0x80, (byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    add("bom-only.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    add("latin.txt", "El niño de la señora murió.".getBytes(ISO_8859_1));
    add("mojibake.txt", REPORT + "â€˜the policeâ€™ of the town");
    add("marks.txt", REPORT + "\u202e\u200f\u0301".repeat(5_000));
  }

  private void lines() {
    add("one-line.txt", "the police of the town ".repeat(20 * MB / 23));
    add("one-word.txt", "a".repeat(5 * MB));
    add("many-lines.txt", "a\n".repeat(300_000));
    add("brackets.txt", REPORT + "(".repeat(1_900_000));
    add("square.txt", REPORT + "[1]".repeat(600_000));
    add("spaces.txt", REPORT + " ".repeat(1_900_000) + "x");
    add("stops.txt", REPORT + ". ".repeat(900_000));
    add("cues.txt", REPORT + "Read also\n".repeat(150_000));
    add("inline-cues.txt", REPORT.strip() + " Read also: x.".repeat(100_000));
    add("colons.txt", REPORT + "photo:".repeat(300_000));
    add("dates.txt", "1 de ".repeat(300_000) + REPORT);
    add("capitals.txt", "A ".repeat(900_000) + "\n" + REPORT);
    add("dateline.txt", "Aa, ".repeat(30) + "1 de enero de 2024" + "x".repeat(100) + REPORT);
    add("crumbs.txt", REPORT + "> > > > > > >\n".repeat(100_000));
  }

  private void pages() {
    add("deep.html", "<div>".repeat(100_000) + REPORT);
    add("deep-bold.html", "<b><i>".repeat(50_000) + REPORT);
    add("deep-links.html", "<a href=x>".repeat(100_000) + REPORT);
    add("deep-tables.html", "<table><tr><td>".repeat(10_000) + REPORT);
    add("many-tags.html", "<br>".repeat(2 * MB));
    add("many-paragraphs.html", ("<p>" + REPORT + "</p>").repeat(15_000));
    add("attributes.html", "<div " + "a=b ".repeat(300_000) + ">" + REPORT + "</div>");
    add("long-class.html", "<div class='" + "related ".repeat(300_000) + "'>" + REPORT + "</div>");
    add("entities.html", "<p>" + REPORT + "&amp;".repeat(300_000) + "</p>");
    add("open-comment.html", "<p>" + REPORT + "<!--" + "-".repeat(500_000));
    add("open-script.html", "<p>" + REPORT + "<script>" + "x".repeat(500_000));
    add("json-ld.html", "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + REPORT);
    add("json-ld-types.html", "<script type='application/ld+json'>{\"@type\":[7,{\"@type\":null}],\"@graph\":{\"@graph\":1}}</script><p>" + REPORT);
    add("base.html", "<base href='http://[bad'><link rel=canonical href='::::'><p>" + REPORT);
    add("charset.html", "<meta charset='no-such-thing'><p>" + REPORT + "\u00e9");
    add("siblings.html", "<h1>x</h1>" + "<p>x".repeat(200_000));
    add("lists.html", "<ul><li>".repeat(50_000) + REPORT);
    add("form.html", "<form>" + "<select><option>".repeat(20_000) + REPORT);
  }

  private void tables() {
    add("wide.csv", "text," + "c,".repeat(100_000) + "\nthe police of the town," + "1,".repeat(100_000) + "\n");
    add("wide-row.csv", "text,a\nthe police of the town" + ",x".repeat(100_000) + "\n");
    add("open-quote.csv", "text,a\n\"the police of the town\n" + "x\n".repeat(5 * MB));
    add("quotes.csv", "text\n" + "\"".repeat(MB) + "\n");
    add("ragged.csv", "text,date\nthe police of the town\n,,,,,,\n\"a\"b,c\n\n");
    add("separators.csv", ",".repeat(1_000_000));
    add("many-rows.csv", "text\n" + "the police\n".repeat(10_000));
    add("header-only.csv", "text,date\n");
    add("long-cell.csv", "text\n" + "the police ".repeat(300_000) + "\n");
    add("nul.tsv", "text\tdate\nthe police\u0000 of the town\t\n");
  }

  private void json() {
    add("deep.json", "[".repeat(500_000));
    add("deep-objects.jsonl", "{\"a\":".repeat(100_000) + "\n{\"text\":\"the police of the town\"}\n");
    add("broken.jsonl", "{\"text\":\"the police of the town\"}\n{\"text\":\n}{\n\"\nnull\n7\n[]\n{\"text\":null}\n{\"text\":{\"a\":1}}\n");
    add("long-line.jsonl", "{\"text\":\"" + "the police ".repeat(2_000_000) + "\"}\n{\"text\":\"the police of the town\"}\n");
    add("numbers.json", "[" + "1,".repeat(3 * MB) + "1]");
    add("commas.json", "[" + "[],".repeat(2 * MB) + "[]]");
    add("surrogate.jsonl", "{\"text\":\"the police \\ud800 of \\u0000 the town\"}\n");
    add("number.json", "[{\"text\":1" + "0".repeat(100_000) + "}]");
    add("keys.json", "{" + "\"k\":1,".repeat(200_000) + "\"text\":\"the police of the town\"}");
    add("many-keys.jsonl", "{" + IntStream.range(0, 50_000).mapToObj(i -> "\"k" + i + "\":1,").collect(Collectors.joining())
        + "\"text\":\"the police of the town\"}\n{}\n");
  }

  private void zips() {
    String open = "<w:document xmlns:w='w'><w:body>";
    add("bomb.docx", Made.docxPart(open + "<w:p><w:r><w:t>" + " ".repeat(210 * MB)));
    add("text-bomb.docx", Made.docxPart(open + "<w:p><w:r><w:t>" + "the police ".repeat(5 * MB)));
    add("paragraphs.docx", Made.docxPart(open + "<w:p/>".repeat(MB)));
    add("deep.docx", Made.docxPart(open + "<w:p>".repeat(MB)));
    add("attributes.docx", Made.docxPart("<w:document xmlns:w='w' " + IntStream.range(0, 50_000).mapToObj(i -> "a" + i + "='1' ")
        .collect(Collectors.joining()) + "><w:body/></w:document>"));
    add("laughs.docx", Made.docxPart(laughs() + open + "<w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>"));
    add("quadratic.docx", Made.docxPart("<!DOCTYPE d [<!ENTITY a '" + "x".repeat(50_000) + "'>]>" + open + "<w:p><w:r><w:t>" + "&a;".repeat(50_000)
        + "</w:t></w:r></w:p></w:body></w:document>"));
    add("no-body.docx", Made.zip(Map.of("word/other.xml", new byte[] {'<'})));
    add("not-xml.docx", Made.docxPart("the police of the town"));
    add("utf16.docx", Made.zip(Map.of("word/document.xml", "<?xml version='1.0' encoding='UTF-8'?><a/>".getBytes(UTF_16LE))));
    add("zip-in-zip.docx", Made.zip(Map.of("word/document.xml", Made.zip(Map.of("a", noise(100))))));
    add("many-parts.docx", Made.zip(parts(20_000)));
    add("bomb.xlsx", Made.xlsxPart("<worksheet>" + " ".repeat(90 * MB)));
    add("laughs.xlsx", Made.xlsxPart(laughs() + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&l9;</t></is></c></row></sheetData></worksheet>"));
    add("far-cell.xlsx", Made.xlsxPart("<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>"));
    add("far-row.xlsx", Made.xlsxPart("<worksheet><sheetData><row r='999999999'><c r='XFD999999999'><v>1</v></c></row></sheetData></worksheet>"));
    add("no-place.xlsx", Made.xlsxPart("<worksheet><sheetData><row><c><v>text</v></c></row><row><c t='s'><v>7</v></c></row></sheetData></worksheet>"));
    add("rows.xlsx", Made.xlsxPart("<worksheet><sheetData>" + "<row r='1'><c r='A1'/></row>".repeat(MB) + "</sheetData></worksheet>"));
    add("word.xlsx", Made.docx("<w:p/>"));
    add("plain.zip", Made.zip(Map.of("a.txt", REPORT.getBytes(UTF_8))));
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return xml.append("]>").toString();
  }

  private static Map<String, byte[]> parts(int count) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parts.put("word/" + i, new byte[0]);
    }
    return parts;
  }

  private void pdfs() {
    add("bomb.pdf", pdf("/Filter /FlateDecode", deflated(new byte[60 * MB])));
    add("double-bomb.pdf", pdf("/Filter [/FlateDecode /FlateDecode]", deflated(deflated(new byte[60 * MB]))));
    add("deep-array.pdf", "%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    add("deep-dictionary.pdf", "%PDF-1.4\n1 0 obj\n" + "<</A".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    add("loop.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
    add("xref-loop.pdf", "%PDF-1.4\nxref\n0 0\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF");
    add("objects.pdf", "%PDF-1.4\n" + "1 0 obj<<>>endobj\n".repeat(50_000) + "trailer<</Root 1 0 R>>\n%%EOF");
    add("operators.pdf", pdf("", "BT /F1 9 Tf (x) Tj ET q ".repeat(50_000).getBytes(UTF_8)));
    add("form-loop.pdf", pdf("/Resources<</XObject<</X 4 0 R>>>>/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "/X Do /X Do /X Do".getBytes(UTF_8)));
    add("many-glyphs.pdf", pdf("", ("BT /F1 9 Tf (" + "the police ".repeat(60_000) + ") Tj ET").getBytes(UTF_8)));
    add("header-only.pdf", "%PDF-1.7\n");
    add("streams.pdf", "%PDF-1.7\n" + "stream\n".repeat(200_000));
  }

  private static byte[] pdf(String entries, byte[] content) {
    String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>"
        + "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<<" + entries + "/Length " + content.length + ">>stream\n";
    return concat(head.getBytes(ISO_8859_1), content, "\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
  }

  private void archivesAndFeeds() {
    byte[] warc = Made.warc(Map.of("https://example.org/a", "<article><p>" + REPORT));
    add("good.warc", warc);
    add("cut.warc", Arrays.copyOf(warc, warc.length - 60));
    add("cut.warc.gz", Arrays.copyOf(Made.gzip(warc), 100));
    add("zeros.warc.gz", Made.gzip(new byte[60 * MB]));
    add("length.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nx");
    add("bad-length.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nx");
    add("headers.warc", "WARC/1.0\r\n" + "A: b\r\n".repeat(500_000));
    add("long-header.warc", "WARC/1.0\r\nA: " + "b".repeat(5 * MB));
    add("bomb.warc", archived("Content-Encoding: gzip\r\n", Made.gzip(new byte[60 * MB])));
    add("chunks.warc", archived("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFF\r\nx".getBytes(UTF_8)));
    add("noise-page.warc", archived("", noise(5_000)));
    add("plain.gz", Made.gzip(REPORT.getBytes(UTF_8)));
    add("laughs.rss", laughs() + "<rss><channel><item><title>x</title><description>the police of the town &l9;</description></item></channel></rss>");
    add("deep.rss", "<rss>" + "<item>".repeat(100_000) + REPORT);
    add("items.rss", "<rss>" + "<item><description>the police</description></item>".repeat(4_000));
    add("empty.atom", "<feed></feed>");
    add("other.xml", "<?xml version='1.0'?><catalogue><book>the police of the town</book></catalogue>");
  }

  private static byte[] archived(String header, byte[] body) {
    byte[] http = concat(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n").getBytes(UTF_8), body);
    String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2024-05-20T10:00:00Z\r\n"
        + "WARC-Target-URI: https://example.org/x\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
    return concat(record.getBytes(UTF_8), http, "\r\n\r\n".getBytes(UTF_8));
  }

  /// Good files with bytes cut off or overwritten.
  private void damaged() {
    Map<String, byte[]> good = new LinkedHashMap<>();
    good.put("pdf", Made.pdf(List.of(List.of("The police of the port held nine men.", "Four were released."), List.of("The end of the report."))));
    good.put("docx", Made.docx("<w:p><w:r><w:t>" + REPORT + "</w:t></w:r></w:p>"));
    good.put("xlsx", Made.xlsx(List.of(List.of("text", "date"), List.of("the police of the town", 45000))));
    good.put("warc", Made.warc(Map.of("https://example.org/a", "<article><p>" + REPORT)));
    good.put("html", ("<html><body><article><p>" + REPORT + "</p></article></body></html>").getBytes(UTF_8));
    good.forEach((ending, bytes) -> {
      for (int i = 0; i < 10; i++) {
        add("cut%d.%s".formatted(i, ending), Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)));
        byte[] changed = bytes.clone();
        for (int change = 0; change < 1 + i * 3; change++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        add("changed%d.%s".formatted(i, ending), changed);
      }
    });
  }

  private static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
