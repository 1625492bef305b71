package org.cotejo.incidents.check;

import java.util.List;

/// How a published figure follows from others.
public enum Formula {
  /// a / b
  QUOTIENT {
    @Override
    double of(List<Double> numbers) {
      return numbers.get(0) / numbers.get(1);
    }
  },
  /// a · base / population, of a, population, base.
  RATE {
    @Override
    double of(List<Double> numbers) {
      return numbers.get(0) * numbers.get(2) / numbers.get(1);
    }
  },
  /// a + b + ...
  SUM {
    @Override
    double of(List<Double> numbers) {
      return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
  },
  /// 100 · a / b
  PERCENT {
    @Override
    double of(List<Double> numbers) {
      return 100 * numbers.get(0) / numbers.get(1);
    }
  },
  /// 100 · |b − a| / a, from a to b.
  CHANGE {
    @Override
    double of(List<Double> numbers) {
      return 100 * Math.abs(numbers.get(1) - numbers.get(0)) / numbers.get(0);
    }
  },
  /// At most a.
  LIMIT {
    @Override
    double of(List<Double> numbers) {
      return numbers.get(0);
    }
  };

  /// The result; each constant says of which numbers.
  abstract double of(List<Double> numbers);
}
