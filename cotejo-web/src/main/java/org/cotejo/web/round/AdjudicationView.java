package org.cotejo.web.round;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.Codes;
import org.cotejo.web.claim.Field;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.http.Address;

/// One difference between the coders of a round, to be settled.
///
/// @param hidden whether the reader is a coder of the round, and not all is judged
/// @param open how many differences nobody has settled
/// @param cards the difference; none when there is none
public record AdjudicationView(long number, String name, String first, String second, boolean hidden, int open, int total, List<Card> cards, List<Codes> lists, Address here, Address round) {

  /// The difference that is shown.
  ///
  /// @param sides what each found, the first coder's before the second's
  /// @param rows the columns they differ in
  /// @param fields as the one has it who found the claim, the first if both did
  public record Card(
      String claim, String language, List<Paragraph> passage, ClaimLine line, List<Side> sides, List<Row> rows, boolean settled, List<Field> fields, Address next, Address previous) {
    public Card {
      passage = List.copyOf(passage);
      sides = List.copyOf(sides);
      rows = List.copyOf(rows);
      fields = List.copyOf(fields);
    }
  }

  /// Whether one coder found the claim.
  ///
  /// @param known whether this coder had the claim before the eyes at all; else it was not added
  public record Side(String coder, boolean found, boolean known) {}

  public record Row(String column, String first, String second) {}

  public AdjudicationView {
    cards = List.copyOf(cards);
    lists = List.copyOf(lists);
  }
}
