package org.cotejo.store;

import java.util.List;
import org.cotejo.model.DocumentId;

/// Which report a person means by a name, part of a name or part of an id.
public sealed interface DocumentName {

  /// This one.
  ///
  /// @param name as the report was given
  record One(DocumentId id, String name) implements DocumentName {}

  /// Any of these.
  ///
  /// @param candidates by name
  record Several(List<One> candidates) implements DocumentName {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /// None.
  ///
  /// @param nearest names that hold what was asked for, or begin like it; possibly none
  record None(List<String> nearest) implements DocumentName {
    public None {
      nearest = List.copyOf(nearest);
    }
  }
}
