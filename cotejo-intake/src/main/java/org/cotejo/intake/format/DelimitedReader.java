package org.cotejo.intake.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.format.TableLayout.Role;
import org.cotejo.intake.text.Encoding;
import org.cotejo.intake.text.WrittenDates;

/// Reads `.csv` and `.tsv`, row by row: separator (comma, semicolon, tab, bar) and encoding are told from the file.
final class DelimitedReader implements FormatReader {
  private static final int SAMPLE = 8 << 20;
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private final TableLayout layout;
  private final WrittenDates dates;

  DelimitedReader(TableLayout layout, WrittenDates dates) {
    this.layout = layout;
    this.dates = dates;
  }

  @Override
  public void read(Source source, Drafts drafts) throws IOException, Unreadable {
    byte[] sample = source.head(SAMPLE);
    Encoding encoding = Encoding.of(sample).orElseThrow(() -> new Unreadable("is not a table in text form: it holds binary data"));
    char separator = separator(encoding.decode(sample));
    Records records = new Records(source.name(), dates, drafts);
    try (InputStream in = source.open()) {
      in.skipNBytes(encoding.bom());
      rows(new InputStreamReader(in, encoding.charset()), separator, records);
    }
  }

  private void rows(Reader reader, char separator, Records records) throws IOException, Unreadable {
    long line = 1;
    try (CsvReader<CsvRecord> csv = csv(separator).ofCsvRecord(reader)) {
      Iterator<CsvRecord> rows = csv.iterator();
      if (!rows.hasNext()) {
        throw new Unreadable("has no rows");
      }
      Map<Role, Integer> places = layout.places(rows.next().getFields());
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        records.row(line, row.getFields(), places);
      }
    } catch (CsvParseException e) {
      throw new Unreadable("cannot be read after line %d: %s. Is a quotation mark left open?".formatted(line, message(e)));
    } catch (UncheckedIOException e) {
      throw new Unreadable("cannot be read after line %d: %s".formatted(line, message(e)));
    }
  }

  private static String message(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  private static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .maxBufferSize(Limits.RECORD_CHARS)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true);
  }

  /// The separator that splits the first line into the most known names; if none is known, into the most fields.
  private char separator(String sample) {
    int end = sample.indexOf('\n');
    String header = sample.substring(0, Math.min(end < 0 ? sample.length() : end, 100_000));
    char best = ',';
    long most = -1;
    for (char separator : SEPARATORS) {
      List<String> fields = List.of(header.replace("\"", "").strip().split(Pattern.quote(String.valueOf(separator)), -1));
      long score = layout.known(fields) * 1_000_000L + fields.size();
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }
}
