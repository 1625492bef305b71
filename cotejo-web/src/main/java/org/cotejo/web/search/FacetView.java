package org.cotejo.web.search;

import java.util.List;
import org.cotejo.web.http.Address;

/// One facet with its values, the most frequent first.
///
/// @param facet its code
/// @param chosen how many values are chosen
/// @param more how many values are not shown
/// @param all where all values are shown
public record FacetView(String facet, List<Value> values, int chosen, int more, Address all) {

  /// @param value a code, a name, or empty for untold
  /// @param name the last level of a place; else the value
  /// @param count claims there would be with it
  /// @param share 0..100 of the facet's most frequent value
  /// @param toggle where it is chosen, or no longer
  public record Value(String value, String name, int count, int share, boolean chosen, Address toggle) {}

  public FacetView {
    values = List.copyOf(values);
  }
}
