package org.cotejo.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// One file as it is being written.
public final class ParquetFile {
  static final int PLAIN = 0;
  static final int RLE = 3;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int GZIP = 2;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;

  /// A group ends when it holds this many bytes; it is kept in memory until then.
  private static final int GROUP_BYTES = 16 << 20;

  /// Where a column of a group lies.
  private record Chunk(long offset, int rows, long uncompressed, long compressed) {}

  private record Group(int rows, List<Chunk> chunks) {}

  private final OutputStream out;
  private final List<Column> columns;
  private final List<Group> groups = new ArrayList<>();
  private long position;

  private ParquetFile(OutputStream out, List<Column> columns) {
    this.out = out;
    this.columns = columns;
  }

  /// Writes a table as a whole file; leaves the stream open.
  ///
  /// @return the number of rows
  public static long write(Table table, OutputStream out) throws IOException {
    ParquetFile file = new ParquetFile(out, table.columns());
    file.put(MAGIC);
    Iterator<List<Cell>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      file.writeGroup(rows);
    }
    byte[] footer = file.footer();
    file.put(footer);
    file.put(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
    file.put(MAGIC);
    return file.rows();
  }

  private long rows() {
    return groups.stream().mapToLong(Group::rows).sum();
  }

  private void writeGroup(Iterator<List<Cell>> rows) throws IOException {
    List<ColumnPage> pages = columns.stream().map(_ -> new ColumnPage()).toList();
    int bytes = 0;
    while (rows.hasNext() && bytes < GROUP_BYTES) {
      List<Cell> row = rows.next();
      for (int i = 0; i < row.size(); i++) {
        pages.get(i).add(row.get(i));
      }
      bytes = pages.stream().mapToInt(ColumnPage::size).sum();
    }
    List<Chunk> chunks = new ArrayList<>();
    for (ColumnPage page : pages) {
      chunks.add(writeChunk(page));
    }
    groups.add(new Group(pages.getFirst().rows(), chunks));
  }

  private Chunk writeChunk(ColumnPage page) throws IOException {
    long offset = position;
    byte[] content = page.content();
    byte[] compressed = ColumnPage.compressed(content);
    byte[] header = page.header(content.length, compressed.length);
    put(header);
    put(compressed);
    return new Chunk(offset, page.rows(), header.length + (long) content.length, header.length + (long) compressed.length);
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /// `FileMetaData`.
  private byte[] footer() {
    Compact footer = new Compact().element().i32(1, 1);
    writeSchema(footer);
    footer.i64(3, rows()).structs(4, groups.size());
    groups.forEach(group -> writeGroup(footer, group));
    return footer.text(6, "Cotejo").end().bytes();
  }

  /// A root `SchemaElement`, then one for each column.
  private void writeSchema(Compact footer) {
    footer.structs(2, columns.size() + 1);
    footer.element().text(4, "table").i32(5, columns.size()).end();
    for (Column column : columns) {
      footer.element().i32(1, ColumnPage.type(column.type())).i32(3, OPTIONAL).text(4, column.name());
      if (column.type() == Column.Type.TEXT) {
        footer.i32(6, UTF8);
      }
      footer.end();
    }
  }

  /// `RowGroup` with its `ColumnChunk`s and their `ColumnMetaData`.
  private void writeGroup(Compact footer, Group group) {
    footer.element().structs(1, group.chunks().size());
    for (int i = 0; i < columns.size(); i++) {
      Chunk chunk = group.chunks().get(i);
      footer.element().i64(2, chunk.offset()).struct(3)
          .i32(1, ColumnPage.type(columns.get(i).type()))
          .i32s(2, 2).element(PLAIN).element(RLE)
          .texts(3, 1).element(columns.get(i).name())
          .i32(4, GZIP).i64(5, chunk.rows()).i64(6, chunk.uncompressed()).i64(7, chunk.compressed()).i64(9, chunk.offset())
          .end().end();
    }
    footer.i64(2, group.chunks().stream().mapToLong(Chunk::uncompressed).sum()).i64(3, group.rows()).end();
  }
}
