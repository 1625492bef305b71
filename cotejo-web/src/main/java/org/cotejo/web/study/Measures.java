package org.cotejo.web.study;

import java.util.List;
import java.util.OptionalDouble;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.study.StudyView.Line;
import org.cotejo.web.study.StudyView.Measure;

/// Measures with their lines of numbers.
final class Measures {
  private static final double ROOM = 1.1;
  private static final double HALF = 50;
  private static final double PERCENT = 100;

  private Measures() {}

  /// Without a line.
  static Measure plain(String name, String words) {
    return new Measure(name, words, "", "", "", List.of());
  }

  /// A difference: no change is in the middle.
  ///
  /// @param reach the largest that any of the measures that stand together has
  static Measure difference(String name, String words, double value, Interval interval, double reach) {
    double width = reach * ROOM;
    Line line = new Line(side(interval.lower(), width), side(interval.upper().orElse(width), width), side(value, width), interval.upper().isEmpty(), HALF);
    return with(name, words, value, interval, line);
  }

  static double reach(Interval interval) {
    return Math.max(Math.abs(interval.lower()), Math.abs(interval.upper().orElse(0)));
  }

  private static double side(double value, double width) {
    return rounded(width == 0 ? HALF : HALF + HALF * value / width);
  }

  /// A factor, on a line of logarithms from a tenth to ten times; no change is in the middle.
  static Measure factor(String name, String words, double value, Interval interval) {
    Line line = new Line(decade(interval.lower()), interval.upper().isPresent() ? decade(interval.upper().getAsDouble()) : PERCENT, decade(value), interval.upper().isEmpty(), HALF);
    return with(name, words, value, interval, line);
  }

  private static double decade(double factor) {
    return factor <= 0 ? 0 : rounded(HALF + HALF * Math.log10(factor));
  }

  /// A number from 0 on.
  ///
  /// @param most at the line's end
  static Measure number(String name, String words, double value, Interval interval, double most) {
    double width = most <= 0 ? 1 : most * ROOM;
    Line line = new Line(rounded(PERCENT * interval.lower() / width), rounded(PERCENT * interval.upper().orElse(width) / width), rounded(PERCENT * value / width), interval.upper().isEmpty(), 0);
    return with(name, words, value, interval, line);
  }

  private static Measure with(String name, String words, double value, Interval interval, Line line) {
    OptionalDouble upper = interval.upper();
    return new Measure(name, words, Figure.text(value), Figure.text(interval.lower()), Figure.text(upper), List.of(line));
  }

  private static double rounded(double percent) {
    return Math.clamp(Math.round(10 * percent) / 10.0, 0, PERCENT);
  }
}
