package org.cotejo.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes Thrift structs in the compact protocol. Fields must come in ascending order of their numbers.
final class Compact {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int STOP = 0;
  private static final int LONG_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> enclosing = new ArrayDeque<>();
  private int lastField;

  Compact i32(int field, int value) {
    header(field, I32);
    zigzag(value);
    return this;
  }

  Compact i64(int field, long value) {
    header(field, I64);
    zigzag(value);
    return this;
  }

  Compact text(int field, String value) {
    header(field, BINARY);
    element(value);
    return this;
  }

  /// Opens a struct as a field; [#end()] closes it.
  Compact struct(int field) {
    header(field, STRUCT);
    return element();
  }

  Compact structs(int field, int size) {
    return list(field, size, STRUCT);
  }

  Compact texts(int field, int size) {
    return list(field, size, BINARY);
  }

  Compact i32s(int field, int size) {
    return list(field, size, I32);
  }

  /// Opens a struct as an element of a list, or as the whole message; [#end()] closes it.
  Compact element() {
    enclosing.push(lastField);
    lastField = 0;
    return this;
  }

  Compact element(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  Compact element(int value) {
    zigzag(value);
    return this;
  }

  Compact end() {
    out.write(STOP);
    lastField = enclosing.pop();
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private Compact list(int field, int size, int type) {
    header(field, LIST);
    if (size < LONG_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(LONG_LIST << 4 | type);
      varint(size);
    }
    return this;
  }

  private void header(int field, int type) {
    out.write(field - lastField << 4 | type);
    lastField = field;
  }

  private void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
