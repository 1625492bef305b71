package org.cotejo.intake.format;

import org.cotejo.intake.text.WrittenDates;

/// Makes the reader of a format when the first file of that format comes: a run over `.txt` files loads no PDF library.
public final class FormatReaders {
  private final WrittenDates dates;
  private final TableLayout layout;

  /// @param columns where tables keep what
  public FormatReaders(WrittenDates dates, TableColumns columns) {
    this.dates = dates;
    this.layout = new TableLayout(columns);
  }

  /// A reader for a format.
  public FormatReader of(Format format) {
    return switch (format) {
      case TEXT -> new TextReader();
      case HTML -> new HtmlReader(dates);
      case DELIMITED -> new DelimitedReader(layout, dates);
      case JSON -> new JsonReader(layout, dates);
      case PDF -> new PdfReader();
      case WORD -> new WordReader();
      case SHEET -> new SheetReader(layout, dates);
      case FEED -> new FeedReader(dates);
      case WARC -> new WarcReader(dates);
    };
  }
}
