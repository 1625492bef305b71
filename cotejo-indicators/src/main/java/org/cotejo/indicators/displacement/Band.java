package org.cotejo.indicators.displacement;

import org.cotejo.model.WrongChoice;

/// A band of distance or time, `[from,to)`: from is in, to is out.
public record Band(double from, double to) {
  public Band {
    if (!(from >= 0 && to > from)) {
      throw new WrongChoice("band.order", from, to);
    }
  }

  public boolean holds(double value) {
    return value >= from && value < to;
  }

  @Override
  public String toString() {
    return "[" + plain(from) + "," + plain(to) + ")";
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
