package org.cotejo.web.register;

import java.util.List;
import org.cotejo.web.http.Address;

/// The outlets: what they report, and who contradicts their figures.
public record SourcesView(List<Line> outlets) {

  /// @param publisher empty for reports of unknown outlets
  /// @param copies reports that nearly repeat another
  /// @param contradicted incidents of which another outlet gives a figure that contradicts one of this outlet's
  public record Line(String publisher, int reports, int copies, int claims, int contradicted, List<By> by, Address reportList, Address claimList) {
    public Line {
      by = List.copyOf(by);
    }
  }

  /// @param publisher who contradicts
  /// @param incidents in how many
  public record By(String publisher, int incidents) {}

  public SourcesView {
    outlets = List.copyOf(outlets);
  }
}
