package org.cotejo.indicators.undercount;

import java.util.List;
import java.util.Map;
import org.cotejo.model.WrongChoice;

/// How many people are on which lists.
///
/// A pattern is a number with bit i set for "on the i-th list"; the pattern 0, on none, is what is asked for and holds 0.
///
/// @param lists names, in the order of the bits
/// @param cells a count for each pattern
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loops
public record CaptureTable(List<String> lists, long[] cells) {
  private static final int MOST_LISTS = 12;

  public CaptureTable {
    lists = List.copyOf(lists);
    if (lists.isEmpty() || lists.size() > MOST_LISTS || cells.length != 1 << lists.size()) {
      throw new WrongChoice("lists.table", MOST_LISTS, lists.size(), cells.length);
    }
    cells = cells.clone();
    for (long count : cells) {
      if (count < 0) {
        throw new IllegalArgumentException("counts are 0 or more, got " + count);
      }
    }
    if (cells[0] != 0) {
      throw new IllegalArgumentException("who is on no list is not known, got a count of " + cells[0]);
    }
  }

  /// From patterns as people write them.
  ///
  /// @param patterns for each pattern, written as one 1 or 0 for each list in their order, its count; 0 for those left out
  public static CaptureTable of(List<String> lists, Map<String, Long> patterns) {
    long[] cells = new long[1 << lists.size()];
    patterns.forEach((pattern, count) -> {
      if (!pattern.matches("[01]{" + lists.size() + "}")) {
        throw new IllegalArgumentException("a pattern has a 0 or 1 for each of " + lists.size() + " lists, got \"" + pattern + "\"");
      }
      cells[Integer.parseInt(new StringBuilder(pattern).reverse().toString(), 2)] += count;
    });
    return new CaptureTable(lists, cells);
  }

  /// A copy.
  @Override
  public long[] cells() {
    return cells.clone();
  }

  public long count(int pattern) {
    return cells[pattern];
  }

  /// How many lists.
  public int width() {
    return lists.size();
  }

  /// How many patterns, that of nobody included.
  int patterns() {
    return cells.length;
  }

  /// People on at least one list.
  public long observed() {
    return onAll(0);
  }

  /// People on a list.
  public long size(int list) {
    return onAll(1 << list);
  }

  /// People on both lists, and perhaps others.
  public long overlap(int first, int second) {
    return onAll(1 << first | 1 << second);
  }

  /// People on exactly so many lists.
  public long onExactly(int number) {
    long sum = 0;
    for (int pattern = 1; pattern < cells.length; pattern++) {
      sum += Integer.bitCount(pattern) == number ? cells[pattern] : 0;
    }
    return sum;
  }

  private long onAll(int pattern) {
    long sum = 0;
    for (int other = 1; other < cells.length; other++) {
      sum += (other & pattern) == pattern ? cells[other] : 0;
    }
    return sum;
  }
}
