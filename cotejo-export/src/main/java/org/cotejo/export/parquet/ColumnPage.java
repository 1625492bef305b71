package org.cotejo.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;

/// Collects the cells of one column until they are written as one page.
final class ColumnPage {
  private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int rows;
  private int runLength;
  private boolean runPresent;
  private int flags;
  private int flagCount;

  void add(Cell cell) {
    boolean present = !(cell instanceof Cell.Empty);
    if (present != runPresent) {
      endRun();
      runPresent = present;
    }
    runLength++;
    rows++;
    switch (cell) {
      case Cell.Text(String value) -> addText(value);
      case Cell.Whole(long value) -> values.writeBytes(littleEndian(Long.BYTES).putLong(value).array());
      case Cell.Decimal(double value) -> values.writeBytes(littleEndian(Double.BYTES).putDouble(value).array());
      case Cell.Flag(boolean value) -> addFlag(value);
      case Cell.Empty() -> { }
    }
  }

  int rows() {
    return rows;
  }

  /// Bytes collected so far.
  int size() {
    return values.size() + levels.size();
  }

  /// The page's content before compression: length and runs of definition levels, then the values.
  byte[] content() {
    endRun();
    if (flagCount > 0) {
      values.write(flags);
    }
    return littleEndian(Integer.BYTES + levels.size() + values.size())
        .putInt(levels.size()).put(levels.toByteArray()).put(values.toByteArray()).array();
  }

  static byte[] compressed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  /// The header that stands before the compressed content (`PageHeader` with a `DataPageHeader`).
  byte[] header(int uncompressed, int compressed) {
    return new Compact().element()
        .i32(1, 0).i32(2, uncompressed).i32(3, compressed)
        .struct(5).i32(1, rows).i32(2, ParquetFile.PLAIN).i32(3, ParquetFile.RLE).i32(4, ParquetFile.RLE).end()
        .end().bytes();
  }

  /// The number of the physical type.
  static int type(Column.Type type) {
    return switch (type) {
      case FLAG -> 0;
      case WHOLE -> 2;
      case DECIMAL -> 5;
      case TEXT -> 6;
    };
  }

  private void addText(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    values.writeBytes(littleEndian(Integer.BYTES).putInt(bytes.length).array());
    values.writeBytes(bytes);
  }

  private void addFlag(boolean value) {
    flags |= (value ? 1 : 0) << flagCount;
    flagCount++;
    if (flagCount == Byte.SIZE) {
      values.write(flags);
      flags = 0;
      flagCount = 0;
    }
  }

  /// A run of equal levels: its length as a varint whose lowest bit is 0, then the level in one byte.
  private void endRun() {
    if (runLength > 0) {
      int rest = runLength << 1;
      while (rest > 0x7f) {
        levels.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      levels.write(rest);
      levels.write(runPresent ? 1 : 0);
      runLength = 0;
    }
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
