package org.cotejo.web.round;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.Codes;
import org.cotejo.web.claim.Field;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.http.Address;

/// The claim that a coder of a round is to judge now; nothing of the other coder.
///
/// @param coder whose part it is; empty if the reader is none of the round's coders
/// @param coders the round's
/// @param cards the claim; none when there is none
/// @param added claims this coder has added, in all reports of the round
/// @param reports all of the round, to be read for what was missed; none if the reader is no coder
public record CodingView(
    long number, String name, String coder, List<String> coders, String by, int judged, int claims, List<Card> cards, List<Added> added, List<Report> reports, List<Codes> lists, Address here, Address round) {

  /// The claim that is shown.
  ///
  /// @param verdict `accepted`, `edited`, `rejected`, empty if not judged yet
  public record Card(ClaimLine claim, String verdict, String language, List<Paragraph> passage, List<Field> fields, Address next, Address previous, Address missed) {
    public Card {
      passage = List.copyOf(passage);
      fields = List.copyOf(fields);
    }
  }

  /// A claim that this coder has added.
  ///
  /// @param last whether it was added just now
  public record Added(String claim, String act, String evidence, boolean last) {}

  /// A report of the round.
  ///
  /// @param judged, claims of it
  /// @param missed where a claim is added that was missed in it
  public record Report(String name, String title, int judged, int claims, Address missed) {}

  public CodingView {
    coders = List.copyOf(coders);
    cards = List.copyOf(cards);
    added = List.copyOf(added);
    reports = List.copyOf(reports);
    lists = List.copyOf(lists);
  }
}
