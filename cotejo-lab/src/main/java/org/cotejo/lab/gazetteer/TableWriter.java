package org.cotejo.lab.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.cotejo.coder.place.NameFolder;

/// Writes the table column by column, gzipped; `org.cotejo.coder.place.CityTable` reads it and describes the format.
final class TableWriter {
  private static final int MAGIC = 0x434f5431; // "COT1"

  private TableWriter() {}

  /// @param entries sorted by folded name, then in the order of their weight
  static void write(List<Entry> entries, Path file) throws IOException {
    List<String> countries = List.copyOf(sorted(entries, Entry::country));
    List<String> states = List.copyOf(sorted(entries, entry -> entry.country() + "." + entry.admin1()));
    try (OutputStream out = Files.newOutputStream(file);
        Best zip = new Best(out);
        DataOutputStream data = new DataOutputStream(zip)) {
      data.writeInt(MAGIC);
      data.writeInt(entries.size());
      strings(data, countries, name -> name);
      strings(data, states, name -> name);
      strings(data, entries, entry -> NameFolder.key(entry.name()));
      strings(data, entries, Entry::name);
      strings(data, entries, Entry::admin2);
      for (Entry entry : entries) {
        data.writeByte(entry.feature().ordinal());
      }
      ints(data, entries, entry -> countries.indexOf(entry.country()));
      ints(data, entries, indexed(states));
      ints(data, entries, Entry::id);
      ints(data, entries, Entry::population);
      ints(data, entries, entry -> (int) Math.round(entry.latitude() * 1e3));
      ints(data, entries, entry -> (int) Math.round(entry.longitude() * 1e3));
    }
  }

  private static ToIntFunction<Entry> indexed(List<String> states) {
    List<String> sorted = new ArrayList<>(states);
    return entry -> Collections.binarySearch(sorted, entry.country() + "." + entry.admin1());
  }

  private static TreeSet<String> sorted(List<Entry> entries, Function<Entry, String> name) {
    TreeSet<String> names = new TreeSet<>();
    entries.forEach(entry -> names.add(name.apply(entry)));
    return names;
  }

  /// All strings in one piece, with the byte lengths before it.
  private static <T> void strings(DataOutputStream data, List<T> items, Function<T, String> string) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    data.writeInt(items.size());
    for (T item : items) {
      byte[] bytes = string.apply(item).getBytes(StandardCharsets.UTF_8);
      data.writeByte(bytes.length);
      all.write(bytes);
    }
    data.writeInt(all.size());
    all.writeTo(data);
  }

  /// The four bytes of each number apart, highest first: the high ones compress to nearly nothing.
  private static void ints(DataOutputStream data, List<Entry> entries, ToIntFunction<Entry> number) throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      for (Entry entry : entries) {
        data.writeByte(number.applyAsInt(entry) >> shift);
      }
    }
  }

  private static final class Best extends GZIPOutputStream {
    Best(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
