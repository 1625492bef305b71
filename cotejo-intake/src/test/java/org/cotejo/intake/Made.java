package org.cotejo.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes files of each format for tests.
public final class Made {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Made() {}

  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// @param body what stands in `w:body`
  public static byte[] docx(String body) {
    return docxPart(XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body + "</w:body></w:document>");
  }

  /// @param document the whole `word/document.xml`
  public static byte[] docxPart(String document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", (XML + "<Types/>").getBytes(UTF_8));
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return zip(parts);
  }

  /// One sheet; numbers become numbers, the rest inline strings.
  public static byte[] xlsx(List<List<Object>> rows) {
    return xlsxPart(sheet(rows));
  }

  /// @param sheet the whole `xl/worksheets/sheet1.xml`
  public static byte[] xlsxPart(String sheet) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.put("[Content_Types].xml", (XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>").getBytes(UTF_8));
    parts.put("xl/workbook.xml", (XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relations
        + "\"><sheets><sheet name=\"Casos\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>").getBytes(UTF_8));
    parts.put("xl/_rels/workbook.xml.rels", (XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>").getBytes(UTF_8));
    parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));
    return zip(parts);
  }

  private static String sheet(List<List<Object>> rows) {
    StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String place = (char) ('A' + c) + String.valueOf(r + 1);
        Object value = rows.get(r).get(c);
        xml.append(value instanceof Number
            ? "<c r=\"%s\"><v>%s</v></c>".formatted(place, value)
            : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, value));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  /// A PDF with the given lines on each page, one below the other.
  public static byte[] pdf(List<List<String>> pages) {
    return pdf(pages, "");
  }

  /// A PDF that opens only with a password.
  public static byte[] pdf(List<List<String>> pages, String password) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        page(document, lines);
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      float y = 740;
      for (String line : lines) {
        if (!line.isEmpty()) {
          content.beginText();
          content.newLineAtOffset(60, y);
          content.showText(line);
          content.endText();
        }
        y -= 14;
      }
    }
  }

  /// A WARC with one HTTP response for each URL.
  public static byte[] warc(Map<String, String> pages) {
    return pages.entrySet().stream().map(page -> response(page.getKey(), page.getValue())).collect(Collectors.joining()).getBytes(UTF_8);
  }

  private static String response(String url, String html) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + html.getBytes(UTF_8).length + "\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-05-20T10:00:00Z\r\nWARC-Target-URI: %s\r\n".formatted(
            java.util.UUID.nameUUIDFromBytes(url.getBytes(UTF_8)), url)
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.getBytes(UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
  }
}
