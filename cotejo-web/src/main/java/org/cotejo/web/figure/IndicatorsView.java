package org.cotejo.web.figure;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.study.StudyView.Sentence;

/// The indicators of use of force: values with intervals, thresholds, what they become under other readings, and what stands against them. Sentences are in the reader's language;
/// numbers of their own are as exported.
///
/// @param counted, leftOut, scope, reading what counts and what does not, in words
/// @param by day, month, year or empty; @param each country, state, place, agency or empty
/// @param parts a line for each part, by period, place or agency, in which anybody was killed or wounded
/// @param more parts that are not shown
public record IndicatorsView(InquiryForm form, Sentence counted, List<Sentence> leftOut, String scope, String reading, List<Input> inputs, List<Line> indicators, List<Reading> readings, String by,
    String each, List<PartLine> parts, int more, List<Sentence> notes, Weights weights, List<Export> exports) {

  /// A figure that goes into indicators.
  ///
  /// @param quantity code; @param value as exported, empty if no report gives it
  /// @param given whether the user's file gives it, not reports
  public record Input(String quantity, String symbol, String name, String value, boolean given, int incidents, Address why) {}

  /// A symbol of a formula, with the page that opens it; what is between symbols has none.
  public record Term(String text, boolean linked, Address why) {}

  /// @param outcome computed, bound or not_computable
  /// @param value, lower, upper as exported; a share as a fraction; empty where there is none
  /// @param shown value or bound in words
  /// @param interval, clustered, told, reason in words; empty where there is none
  /// @param passed whether it lies above a threshold of alert
  /// @param tracks one, or none if it is not computable
  public record Line(String code, String name, List<Term> formula, String outcome, String value, String lower, String upper, String shown, String interval, String clustered, String told,
      String reason, List<String> thresholds, boolean passed, List<Track> tracks, Address why) {
    public Line {
      formula = List.copyOf(formula);
      thresholds = List.copyOf(thresholds);
      tracks = List.copyOf(tracks);
    }
  }

  /// What the indicators become under one way to settle figures.
  ///
  /// @param variant code of the policy, or of what else is read differently; least or most
  /// @param page the same page under it
  public record Reading(String variant, String name, boolean chosen, boolean linked, Address page, List<Value> values) {
    public Reading {
      values = List.copyOf(values);
    }
  }

  /// @param shown empty if there is none
  public record Value(String code, String shown, Address why) {}

  public record PartLine(String period, String place, String agency, Address page, List<Value> values) {
    public PartLine {
      values = List.copyOf(values);
    }
  }

  /// The user's file.
  ///
  /// @param name empty if there is none
  /// @param problems a line for each row that was left out
  public record Weights(String name, List<WeightRow> rows, List<String> problems) {
    public Weights {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }

  /// @param agency empty for all
  public record WeightRow(String place, String agency, String period, List<String> values, String source) {
    public WeightRow {
      values = List.copyOf(values);
    }
  }

  public record Export(String format, Address address) {}

  public IndicatorsView {
    leftOut = List.copyOf(leftOut);
    inputs = List.copyOf(inputs);
    indicators = List.copyOf(indicators);
    readings = List.copyOf(readings);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    exports = List.copyOf(exports);
  }
}
