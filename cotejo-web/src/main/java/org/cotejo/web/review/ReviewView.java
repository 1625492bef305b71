package org.cotejo.web.review;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.Codes;
import org.cotejo.web.claim.Field;
import org.cotejo.web.document.DocumentView.Paragraph;
import org.cotejo.web.http.Address;

/// The claim that is to be decided about now.
///
/// @param waiting how many claims of the selection nobody has decided about
/// @param reviewed how many somebody has
/// @param today how many claims were decided about today, of any selection
/// @param cards the claim; none when nothing waits
/// @param lists closed lists that fields are filled from, by name
/// @param here the page without a claim
/// @param search the selection as a search
/// @param acceptAll where all that waits is shown before it is accepted
/// @param rejectAll likewise
/// @param rounds double coding of the selection
/// @param gold what is reviewed of the selection, as a file
public record ReviewView(int waiting, int reviewed, int today, List<Card> cards, List<Codes> lists, Address here, Address search, Address acceptAll, Address rejectAll, Address gold, Address rounds) {

  /// @param weight doubt times consequence, 0.02 .. 8
  /// @param country the code of the one that its report is mostly about, empty if there is none
  /// @param next, previous the pages of the claims after and before it
  /// @param missed where a claim is added that the coder has missed in this sentence
  /// @param places where its place is looked up
  public record Card(ClaimLine claim, double weight, String language, String country, List<Paragraph> passage, List<Field> fields, List<Decided> history, Address next, Address previous, Address missed, Address places) {
    public Card {
      passage = List.copyOf(passage);
      fields = List.copyOf(fields);
      history = List.copyOf(history);
    }
  }

  /// @param what `accepted`, `rejected`, `column = value`, `+ act` of an added claim, or `= round` of one that was settled there
  public record Decided(long number, String at, String by, String what, String reason, boolean undone) {}

  public ReviewView {
    cards = List.copyOf(cards);
    lists = List.copyOf(lists);
  }
}
