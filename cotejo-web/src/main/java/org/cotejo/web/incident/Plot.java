package org.cotejo.web.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.web.claim.Figure;
import org.cotejo.workspace.incident.Loaded;

/// The tallies of one quantity on a line of numbers, a row for each who gives one. All places are percent of the width.
///
/// @param ticks of the axis, from 0 on
public record Plot(String measure, boolean agents, String unit, boolean disputed, List<Tick> ticks, List<Line> lines) {
  /// What lies to the right of the highest number, for the arrow of "200 or more".
  private static final double ROOM = 1.12;
  private static final int TICKS = 5;

  public record Tick(String number, double at) {}

  /// @param from place of the least; 0 if it is open
  /// @param to place of the most; beyond the axis if it is open
  /// @param exact whether both are one
  /// @param reports how many reports give it
  public record Line(String speaker, String low, String high, boolean approximate, double from, double to, boolean exact, boolean openBelow, boolean openAbove, boolean rival, int reports) {
    private Line oftener() {
      return new Line(speaker, low, high, approximate, from, to, exact, openBelow, openAbove, rival, reports + 1);
    }
  }

  public Plot {
    ticks = List.copyOf(ticks);
    lines = List.copyOf(lines);
  }

  /// Of all quantities that are told in more than one way; the disputed ones first.
  static List<Plot> of(Loaded incident) {
    Accounts said = incident.said();
    return said.quantities().stream().map(quantity -> plot(incident, said, quantity)).filter(Plot::differs)
        .sorted(Comparator.comparing(Plot::disputed).reversed()).toList();
  }

  private static Plot plot(Loaded incident, Accounts said, Quantity quantity) {
    List<Statement> tallies = said.tallies(quantity);
    List<Statement> rivals = said.rivals(quantity);
    double most = tallies.stream().map(Statement::position).flatMap(position -> Stream.of(position.low(), position.high())).filter(value -> !Double.isNaN(value)).reduce(1.0, Math::max);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Statement tally : tallies) {
      Line line = line(incident, tally, most * ROOM, rivals.contains(tally));
      lines.merge(line.speaker() + "|" + line.low() + "|" + line.high() + "|" + line.approximate(), line, (one, _) -> one.oftener());
    }
    List<Line> ordered = lines.values().stream().sorted(Comparator.comparingDouble(Line::to).thenComparingDouble(Line::from)).toList();
    return new Plot(quantity.measure(), quantity.side() == Side.AGENTS, quantity.unit(), !rivals.isEmpty(), ticks(most), ordered);
  }

  private boolean differs() {
    return lines.stream().map(line -> line.low() + "|" + line.high()).distinct().count() > 1;
  }

  private static Line line(Loaded incident, Statement tally, double width, boolean rival) {
    double low = tally.position().low();
    double high = tally.position().high();
    String speaker = Speakers.of(incident.told(tally.position().claim()));
    return new Line(speaker, Figure.text(low), Figure.text(high), tally.position().approximate(), Double.isNaN(low) ? 0 : percent(low, width), Double.isNaN(high) ? 99 : percent(high, width),
        low == high, Double.isNaN(low), Double.isNaN(high), rival, 1);
  }

  private static double percent(double value, double width) {
    return Math.round(1000 * value / width) / 10.0;
  }

  /// Round steps: 1, 2 or 5 times a power of ten, whole numbers only.
  private static List<Tick> ticks(double most) {
    double rough = most / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = Math.max(1, Stream.of(1, 2, 5, 10).map(times -> times * power).filter(wide -> wide >= rough).findFirst().orElse(10 * power));
    List<Tick> ticks = new ArrayList<>();
    for (double value = 0; value <= most; value += step) {
      ticks.add(new Tick(Figure.text(value), percent(value, most * ROOM)));
    }
    return ticks;
  }
}
