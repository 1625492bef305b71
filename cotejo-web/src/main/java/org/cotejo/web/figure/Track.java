package org.cotejo.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.force.Threshold;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.tally.Appraisal.Appraised;

/// An indicator on a line of numbers from 0 on. All places are percent of the width.
///
/// @param from, to of the interval; the width's end if it is open
/// @param dot whether there is a value
/// @param at its place
/// @param least, most of what it becomes with the least and the most that is told; equal if that is one
/// @param marks the thresholds
public record Track(double from, double to, boolean open, boolean dot, double at, double least, double most, List<Mark> marks, List<Tick> ticks) {
  private static final double ROOM = 1.08;
  private static final double OPEN_ROOM = 2;
  private static final int TICKS = 4;

  /// @param kind alert typical parity comparator
  public record Mark(double at, String kind) {}

  public record Tick(double value, double at) {}

  public Track {
    marks = List.copyOf(marks);
    ticks = List.copyOf(ticks);
  }

  /// @param times by what values are multiplied to be shown: 100 for a share
  static List<Track> of(Appraised one, List<Threshold> thresholds, double times) {
    return switch (one.result()) {
      case Result.Computed computed -> List.of(of(one, computed.interval(), OptionalDouble.of(computed.value()), thresholds, times));
      case Result.Bound bound -> List.of(of(one, bound.interval(), OptionalDouble.empty(), thresholds, times));
      case Result.NotComputable _ -> List.of();
    };
  }

  private static Track of(Appraised one, Interval interval, OptionalDouble value, List<Threshold> thresholds, double times) {
    double least = value(one.least()).orElse(value.orElse(interval.lower()));
    double most = value(one.most()).orElse(value.orElse(interval.lower()));
    double reach = interval.upper().orElse(OPEN_ROOM * Math.max(interval.lower(), value.orElse(0)));
    double end = DoubleStream.concat(DoubleStream.of(reach, most, value.orElse(0)), thresholds.stream().mapToDouble(Threshold::value)).max().orElse(1) * ROOM;
    double width = end > 0 ? end : 1;
    return new Track(percent(interval.lower(), width), interval.upper().isPresent() ? percent(interval.upper().getAsDouble(), width) : 100, interval.upper().isEmpty(), value.isPresent(),
        percent(value.orElse(0), width), percent(least, width), percent(most, width),
        thresholds.stream().map(threshold -> new Mark(percent(threshold.value(), width), InquiryForm.code(threshold.kind()))).toList(), ticks(width, times));
  }

  private static OptionalDouble value(Result result) {
    return result instanceof Result.Computed computed ? OptionalDouble.of(computed.value()) : OptionalDouble.empty();
  }

  static double percent(double value, double width) {
    return Math.clamp(Math.round(1000 * value / width) / 10.0, 0, 100);
  }

  /// Round steps: 1, 2 or 5 times a power of ten.
  private static List<Tick> ticks(double width, double times) {
    double rough = width * times / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = DoubleStream.of(1, 2, 5, 10).map(digit -> digit * power).filter(wide -> wide >= rough).findFirst().orElse(10 * power);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= width * times; i++) {
      ticks.add(new Tick(Math.round(i * step * 1e9) / 1e9, percent(i * step / times, width)));
    }
    return ticks;
  }
}
