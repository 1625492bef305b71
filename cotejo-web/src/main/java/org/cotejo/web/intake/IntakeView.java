package org.cotejo.web.intake;

import java.util.List;
import org.cotejo.web.http.Address;

/// What was brought, and what became of it.
///
/// @param busy whether something is being done or waits
/// @param batches the latest first
public record IntakeView(boolean busy, List<Line> batches) {

  /// @param state waiting coding linking done failed
  /// @param failure why it broke off, empty if it did not
  /// @param files how many were brought, `read` of them have been read
  /// @param known reports that were in the database already, or twice in the batch
  /// @param coded the first of the reports that were coded
  /// @param more how many others were
  /// @param skipped the first of those that could not be read, `notshown` others could not either
  public record Line(int number, String state, String failure, int files, int read, int known, int claims, List<Coded> coded, int more, List<Skipped> skipped, int notshown) {
    public Line {
      coded = List.copyOf(coded);
      skipped = List.copyOf(skipped);
    }
  }

  public record Coded(String name, int claims, Address page) {}

  public record Skipped(String name, String reason) {}

  public IntakeView {
    batches = List.copyOf(batches);
  }
}
