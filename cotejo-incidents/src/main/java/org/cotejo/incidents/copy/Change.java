package org.cotejo.incidents.copy;

import java.util.List;
import org.cotejo.incidents.text.Figure;
import org.cotejo.model.TextSpan;

/// One difference between two versions of a story. `before` is a sentence of the earlier text, `after` one of the later text.
public sealed interface Change {

  /// The later version has a sentence more.
  record Added(TextSpan after) implements Change {}

  /// The later version has a sentence less.
  record Removed(TextSpan before) implements Change {}

  /// The same words stand elsewhere.
  record Moved(TextSpan before, TextSpan after) implements Change {}

  /// A sentence reads otherwise.
  ///
  /// @param figures that say something else in the same words, none if only words changed
  record Reworded(TextSpan before, TextSpan after, List<Revised> figures) implements Change {
    public Reworded {
      figures = List.copyOf(figures);
    }
  }

  /// A figure that was put right, or wrong: "7 dead", then "9 dead".
  record Revised(Figure before, Figure after) {}
}
