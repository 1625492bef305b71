package org.cotejo.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.cotejo.intake.draft.Unreadable;

/// Looks into the zip of an Office file without unpacking more than a bound.
final class ZipParts {
  /// Takes one part; it may read as much of the stream as it likes.
  interface PartReader {
    void read(String name, InputStream part) throws IOException, Unreadable;
  }

  private static final int MOST_PARTS = 10_000;

  private ZipParts() {}

  /// Hands on every part, and reads on to its end what the taker left.
  ///
  /// @param most bytes that all parts together may unpack to
  static void each(byte[] zip, long most, PartReader reader) throws IOException, Unreadable {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      Bounded bounded = new Bounded(in, most);
      int parts = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts++;
        if (parts > MOST_PARTS) {
          throw new Unreadable("holds more parts than an Office file has");
        }
        reader.read(entry.getName(), bounded);
        bounded.skipAll();
      }
    } catch (TooLarge e) {
      throw new Unreadable("unpacks to more than %,d MB: it is damaged, or made to do harm; or save it as text or CSV"
          .formatted(most >> 20));
    } catch (ZipException | IllegalArgumentException e) {
      throw new Unreadable("is a damaged Office file: " + e.getMessage());
    }
  }

  private static final class TooLarge extends IOException {}

  /// Counts what is unpacked; closing it closes nothing.
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    Bounded(InputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    void skipAll() throws IOException {
      byte[] buffer = new byte[1 << 16];
      while (read(buffer, 0, buffer.length) >= 0) {
        // only counted
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new TooLarge();
      }
      return count;
    }
  }
}
