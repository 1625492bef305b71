package org.cotejo.coder.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// The world's towns and administrative units in columns, sorted by folded name, so that nothing is built before it is asked for.
///
/// The file, gzipped: a magic number, the number of rows; then the columns. A column of strings is the number of strings, one byte of
/// length each, the number of bytes, the bytes (UTF-8). A column of numbers has the highest bytes of all rows first, then the next.
/// Columns: countries (a list), first-order units (a list), folded name, name, code of the second-order unit, feature (one byte),
/// index of country, index of first-order unit, GeoNames id, population, latitude and longitude in 1/1,000 degrees.
final class CityTable {
  private static final int MAGIC = 0x434f5431;

  private static final List<Feature> FEATURES = List.of(Feature.values());

  final int size;
  private final Strings countries;
  private final Strings states;
  private final Strings keys;
  private final Strings names;
  private final Strings municipalities;
  private final byte[] features;
  private final Numbers country;
  private final Numbers state;
  private final Numbers id;
  private final Numbers population;
  private final Numbers latitude;
  private final Numbers longitude;

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
    features = column(in, size);
    country = Numbers.read(in, size);
    state = Numbers.read(in, size);
    id = Numbers.read(in, size);
    population = Numbers.read(in, size);
    latitude = Numbers.read(in, size);
    longitude = Numbers.read(in, size);
  }

  static CityTable read(InputStream gzipped) throws IOException {
    return new CityTable(new DataInputStream(new GZIPInputStream(gzipped, 1 << 16)));
  }

  private static byte[] column(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
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
    return FEATURES.get(features[row]);
  }

  /// ISO 3166 alpha-2.
  String country(int row) {
    return countries.get(country.get(row));
  }

  /// Such as `VE.23`.
  String admin1(int row) {
    return states.get(state.get(row));
  }

  String admin2(int row) {
    return municipalities.get(row);
  }

  int geonamesId(int row) {
    return id.get(row);
  }

  int population(int row) {
    return population.get(row);
  }

  double latitude(int row) {
    return latitude.get(row) / 1e3;
  }

  double longitude(int row) {
    return longitude.get(row) / 1e3;
  }

  /// The rows of a kind, ascending.
  IntStream rows(Feature wanted) {
    byte code = (byte) wanted.ordinal();
    return IntStream.range(0, size).filter(row -> features[row] == code);
  }

  /// Numbers with their bytes apart, put together when asked for.
  private record Numbers(byte[] highest, byte[] higher, byte[] lower, byte[] lowest) {

    static Numbers read(DataInputStream in, int size) throws IOException {
      return new Numbers(column(in, size), column(in, size), column(in, size), column(in, size));
    }

    int get(int index) {
      return highest[index] << 24 | (higher[index] & 0xff) << 16 | (lower[index] & 0xff) << 8 | lowest[index] & 0xff;
    }
  }

  /// Many strings in one array.
  private record Strings(byte[] bytes, int[] ends) {

    static Strings read(DataInputStream in) throws IOException {
      byte[] lengths = column(in, in.readInt());
      int[] ends = new int[lengths.length];
      int end = 0;
      for (int i = 0; i < ends.length; i++) {
        end += lengths[i] & 0xff;
        ends[i] = end;
      }
      return new Strings(column(in, in.readInt()), ends);
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
