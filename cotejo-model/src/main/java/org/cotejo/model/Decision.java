package org.cotejo.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

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

  /// The coder has missed a claim. It counts as accepted.
  ///
  /// @param claim its id from now on, no other claim's
  /// @param document SHA-256 of the report's bytes
  /// @param begin first code point of its evidence in the report's text
  /// @param end the code point after it
  /// @param evidence the words there, by which they are found again should the file be read otherwise one day
  /// @param cells its other published columns as they are exported; those without a value are left out
  record Add(String claim, String document, int begin, int end, String evidence, SortedMap<String, String> cells) implements Decision {
    /// What the column `rule` of such a claim says.
    public static final String RULE = "review";

    public Add {
      if (begin < 0 || end <= begin) {
        throw new IllegalArgumentException("evidence must satisfy 0 <= begin < end, got begin=" + begin + ", end=" + end);
      }
      cells = new TreeMap<>(cells);
    }

    /// A column's value, empty if it has none.
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

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
  /// @param claims all that the incident had then, those heard of the quantity first, so that the figure stays when some of them are rejected or coded no more
  /// @param quantity what is counted, as the incident's accounts name it
  /// @param low least, empty if open
  /// @param high most, empty if open
  record Settle(List<String> claims, String quantity, String low, String high) implements Decision {
    public Settle {
      claims = List.copyOf(claims);
    }

    /// The claim whose incident has the figure, also after a split: the first that stands. Empty if none does.
    ///
    /// @param stands whether a claim is part of an incident
    public Optional<String> lead(Predicate<String> stands) {
      return claims.stream().filter(stands).findFirst();
    }
  }

  /// Two people are to code the same reports, neither seeing what the other decides. The round is known by the number of this decision.
  ///
  /// @param name for people
  /// @param coders the names they decide under
  /// @param documents the reports, by the SHA-256 of their bytes; claims that are missed in them count too
  /// @param claims those to be judged
  record Round(String name, List<String> coders, List<String> documents, List<String> claims) implements Decision {
    public Round {
      coders = List.copyOf(coders);
      documents = List.copyOf(documents);
      claims = List.copyOf(claims);
      if (coders.size() != 2 || coders.getFirst().equalsIgnoreCase(coders.getLast())) {
        throw new IllegalArgumentException("a round has two coders of different names, got " + coders);
      }
    }
  }

  /// What one coder of a round decides. It shows in no claim; adjudication may make a decision of it.
  ///
  /// @param round number of the round
  /// @param decision a [Judge], an [Edit] or an [Add]
  record Draft(long round, Decision decision) implements Decision {
    public Draft {
      if (!(decision instanceof Judge || decision instanceof Edit || decision instanceof Add)) {
        throw new IllegalArgumentException("a coder of a round judges, edits and adds claims, got " + decision);
      }
    }
  }

  /// A difference between the coders of a round is settled, by the other decisions of the same step.
  ///
  /// @param claims those they had differed about, also such as only one of them had added
  record Adjudicate(long round, List<String> claims) implements Decision {
    public Adjudicate {
      claims = List.copyOf(claims);
    }
  }

  /// An earlier decision no longer holds.
  ///
  /// @param number of that decision in the log
  record Undo(long number) implements Decision {}
}
