package org.cotejo.coder.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// The world's towns and administrative units in columns, sorted by folded name, so that nothing is built before it is asked for.
///
/// The file, gzipped: a magic number, the number of rows; then the columns. A column of strings is the number of strings, one byte of
/// length each, the number of bytes, the bytes (UTF-8). A column of numbers has the highest bytes of all rows first, then the next.
/// Columns: countries (a list), first-order units (a list), folded name, name, code of the second-order unit, feature (one byte),
/// index of country, index of first-order unit, GeoNames id, population, latitude and longitude in 1/10,000 degrees.
final class CityTable {
  private static final int MAGIC = 0x434f5431;

  final int size;
  private final Strings countries;
  private final Strings states;
  private final Strings keys;
  private final Strings names;
  private final Strings municipalities;
  private final byte[] features;
  private final int[] country;
  private final int[] state;
  private final int[] id;
  private final int[] population;
  private final int[] latitude;
  private final int[] longitude;

  private CityTable(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("cities.bin is not a table of this version; compile it again with the lab's GazetteerCompiler");
    }
    size = in.readInt();
    countries = Strings.read(in);
    states = Strings.read(in);
    keys = Strings.read(in);
    names = Strings.read(in);
    municipalities = Strings.read(in);
    features = in.readNBytes(size);
    country = ints(in);
    state = ints(in);
    id = ints(in);
    population = ints(in);
    latitude = ints(in);
    longitude = ints(in);
  }

  static CityTable read(InputStream gzipped) throws IOException {
    byte[] all = new GZIPInputStream(gzipped, 1 << 16).readAllBytes();
    return new CityTable(new DataInputStream(new ByteArrayInputStream(all)));
  }

  private int[] ints(DataInputStream in) throws IOException {
    int[] column = new int[size];
    for (int shift = 24; shift >= 0; shift -= 8) {
      byte[] plane = in.readNBytes(size);
      for (int row = 0; row < size; row++) {
        column[row] |= (plane[row] & 0xff) << shift;
      }
    }
    return column;
  }

  /// The first row with this folded name, or -1. The others follow it, the most populous first.
  int first(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size && keys.compare(low, wanted) == 0 ? low : -1;
  }

  boolean sameKey(int row, int other) {
    return row < size && keys.get(row).equals(keys.get(other));
  }

  String name(int row) {
    return names.get(row);
  }

  Feature feature(int row) {
    return Feature.values()[features[row]];
  }

  /// ISO 3166 alpha-2.
  String country(int row) {
    return countries.get(country[row]);
  }

  /// Such as `VE.23`.
  String admin1(int row) {
    return states.get(state[row]);
  }

  String admin2(int row) {
    return municipalities.get(row);
  }

  int geonamesId(int row) {
    return id[row];
  }

  int population(int row) {
    return population[row];
  }

  double latitude(int row) {
    return latitude[row] / 1e4;
  }

  double longitude(int row) {
    return longitude[row] / 1e4;
  }

  /// Many strings in one array.
  private record Strings(byte[] bytes, int[] ends) {

    static Strings read(DataInputStream in) throws IOException {
      byte[] lengths = in.readNBytes(in.readInt());
      int[] ends = new int[lengths.length];
      int end = 0;
      for (int i = 0; i < ends.length; i++) {
        end += lengths[i] & 0xff;
        ends[i] = end;
      }
      return new Strings(in.readNBytes(in.readInt()), ends);
    }

    private int begin(int index) {
      return index == 0 ? 0 : ends[index - 1];
    }

    String get(int index) {
      return new String(bytes, begin(index), ends[index] - begin(index), StandardCharsets.UTF_8);
    }

    int compare(int index, byte[] other) {
      return Arrays.compareUnsigned(bytes, begin(index), ends[index], other, 0, other.length);
    }
  }
}
