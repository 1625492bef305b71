package org.cotejo.web.missed;

import java.util.List;
import org.cotejo.web.claim.Codes;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.http.Address;

/// A report, sentence by sentence, and the form for a claim that was missed in it.
///
/// @param country the code of the one that most of its claims are about, empty if none is
/// @param begin, end of the evidence so far, in code points; -1 and -1 if none is chosen
/// @param evidence its words as shown
/// @param problem why the form could not be taken, empty if it was not sent yet
/// @param cut whether only the text's beginning is shown
/// @param lists closed lists that fields are filled from, by name
/// @param here where the form is sent to
/// @param round number of the round of double coding it is drafted in, 0 for none
/// @param back the page to go back to
public record MissedView(
    String documentId, String name, String title, String publisher, String published, String language, String country, List<Paragraph> paragraphs, boolean cut, int begin, int end, String evidence,
    List<Group> groups, String reason, String problem, List<Codes> lists, Address here, long round, Address back) {

  public record Paragraph(List<Stretch> stretches) {
    public Paragraph {
      stretches = List.copyOf(stretches);
    }
  }

  /// A sentence, or what stands between sentences.
  ///
  /// @param number of the sentence, 0 if it is none
  /// @param begin first code point
  /// @param chosen whether it lies in the evidence, at least in part
  /// @param coded claims that are coded in it
  /// @param choose the page with this sentence as evidence
  public record Stretch(int number, int begin, int end, String text, boolean chosen, List<Coded> coded, Address choose) {
    public Stretch {
      coded = List.copyOf(coded);
    }
  }

  public record Coded(String act, Figure figure) {}

  /// Fields that belong together: `what`, `count`, `actor`, `recipient`, `claimant`, `when`, `where`.
  public record Group(String name, List<Field> fields) {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /// One field of the form.
  ///
  /// @param column a published column, or `exactly`
  /// @param form words code codes number day flag hidden
  /// @param list name of the closed list, empty if there is none
  /// @param key that takes the selected words over, empty if the field holds no words of the report
  public record Field(String column, String value, String form, String list, String key) {}

  public MissedView {
    paragraphs = List.copyOf(paragraphs);
    groups = List.copyOf(groups);
    lists = List.copyOf(lists);
  }
}
