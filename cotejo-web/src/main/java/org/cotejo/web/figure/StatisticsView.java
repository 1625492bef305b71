package org.cotejo.web.figure;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Pager;

/// What bodies publish, series by series: whose figure, of what in whose words, side by side where two publish the same thing. Numbers are as exported.
///
/// @param place, measure, disputed what is asked for
/// @param measures, places to choose from
/// @param problem what is written wrong, for people; empty if nothing is
/// @param series those of this page
/// @param recomputed ratios of which one body publishes both counts
public record StatisticsView(String place, String measure, boolean disputed, List<String> measures, List<String> places, String problem, int figures, List<Series> series, Pager pager,
    List<Again> recomputed, List<IndicatorsView.Export> exports) {

  /// Figures that may be set side by side.
  ///
  /// @param counted agents or others
  /// @param byAgents whether agents are said to have done it
  public record Series(String measure, String counted, boolean byAgents, String place, List<Line> lines) {
    public Series {
      lines = List.copyOf(lines);
    }
  }

  /// @param from, to the period, ISO; empty if unknown
  /// @param disputed whether these bodies publish numbers that cannot all be right
  public record Line(String from, String to, boolean disputed, List<Published> figures) {
    public Line {
      figures = List.copyOf(figures);
    }
  }

  /// @param definition what is counted, in the words of the report
  /// @param page the report at the sentence
  public record Published(String claimId, String claimant, String low, String high, boolean approximate, String unit, String definition, String evidence, String documentName, String publisher,
      String published, int sentence, Address page) {}

  /// @param interval in words
  public record Again(String code, String name, String shown, String interval, String claimant, String place, String period, List<Address> claims) {
    public Again {
      claims = List.copyOf(claims);
    }
  }

  public StatisticsView {
    measures = List.copyOf(measures);
    places = List.copyOf(places);
    series = List.copyOf(series);
    recomputed = List.copyOf(recomputed);
    exports = List.copyOf(exports);
  }
}
