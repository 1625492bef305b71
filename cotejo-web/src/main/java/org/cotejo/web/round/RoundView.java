package org.cotejo.web.round;

import java.util.List;
import org.cotejo.web.http.Address;

/// One round.
///
/// @param mine whether whoever reads this codes in it
/// @param hidden whether the other coder's part is kept from view: the reader is a coder, and not all is judged
/// @param waiting how many claims the reader has to judge yet
/// @param agreement none if nobody has anything to compare, or it is hidden
/// @param differences where both differ
/// @param open how many of these nobody has settled
/// @param agreed how many claims both see alike that are not taken over yet
public record RoundView(
    long number, String name, String by, List<RoundsView.Progress> progress, boolean mine, boolean hidden, int waiting, List<Agreement> agreement, List<Line> differences, int open, int agreed,
    Address code, Address adjudicate, Address all) {

  /// Agreement in two steps.
  ///
  /// @param f1, lower, upper as shown, empty if not computable; limits at 95 %
  public record Agreement(int both, int onlyFirst, int onlySecond, String f1, String lower, String upper, List<Field> fields) {
    public Agreement {
      fields = List.copyOf(fields);
    }
  }

  /// How far one column is coded alike.
  ///
  /// @param pairs claims of which both say something in it
  /// @param alpha Krippendorff's, empty if not computable
  public record Field(String column, int pairs, int same, String alpha, String lower, String upper) {}

  /// One difference.
  ///
  /// @param act of the claim, by whoever found it
  /// @param columns they differ in, none if only one found it
  public record Line(String claim, String act, String evidence, boolean first, boolean second, List<String> columns, boolean settled, Address page) {
    public Line {
      columns = List.copyOf(columns);
    }
  }

  public RoundView {
    progress = List.copyOf(progress);
    agreement = List.copyOf(agreement);
    differences = List.copyOf(differences);
  }
}
