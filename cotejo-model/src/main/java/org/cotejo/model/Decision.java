package org.cotejo.model;

import java.util.List;

/// What a person decides about claims and incidents. Claims are named by their ids; a decision says nothing about the ids of incidents, which
/// follow from the claims in them.
public sealed interface Decision {

  /// Whether a claim is right as it stands.
  record Judge(String claim, Review review) implements Decision {}

  /// A field of a claim is to read otherwise.
  ///
  /// @param column a published column of `claims`
  /// @param value as it is exported, empty for unknown
  record Edit(String claim, String column, String value) implements Decision {}

  /// The claims of both sides tell of one incident.
  record Merge(List<String> claims, List<String> others) implements Decision {
    public Merge {
      claims = List.copyOf(claims);
      others = List.copyOf(others);
    }
  }

  /// The claims of one side tell of another incident than those of the other side.
  record Split(List<String> claims, List<String> others) implements Decision {
    public Split {
      claims = List.copyOf(claims);
      others = List.copyOf(others);
    }
  }

  /// The team holds one figure to be right.
  ///
  /// @param claim one of the incident's claims
  /// @param quantity what is counted, as the incident's accounts name it
  /// @param low least, empty if open
  /// @param high most, empty if open
  record Settle(String claim, String quantity, String low, String high) implements Decision {}

  /// An earlier decision no longer holds.
  ///
  /// @param number of that decision in the log
  record Undo(long number) implements Decision {}
}
