package org.cotejo.web.document;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.http.Address;

/// The page of one report.
///
/// @param sha256 of the original bytes
/// @param coder the version that coded it
/// @param noise reasons why stretches are not coded
/// @param claims in the order of the text; their numbers are 1 ..
/// @param paragraphs the text
/// @param cut whether only its beginning is shown
/// @param chosen number of the claim the address asks for, 0 for none
/// @param copies reports that nearly repeat it, or that it nearly repeats
/// @param incidents it tells of
/// @param missed where a claim is added that the coder has missed
public record DocumentView(
    String sha256, String name, String publisher, String title, String published, String language, int characters, int sentences, String coder, List<String> noise,
    List<ClaimLine> claims, List<Paragraph> paragraphs, boolean cut, int chosen, List<Copy> copies, List<Incident> incidents, Address compare, Address missed) {

  public record Paragraph(List<Stretch> stretches) {
    public Paragraph {
      stretches = List.copyOf(stretches);
    }
  }

  /// Text under the same marks.
  ///
  /// @param roles what its words are, in order
  /// @param claims numbers of the claims it belongs to
  /// @param begins numbers of the claims whose evidence begins here
  public record Stretch(String text, List<String> roles, List<Integer> claims, List<Integer> begins) {
    public Stretch {
      roles = List.copyOf(roles);
      claims = List.copyOf(claims);
      begins = List.copyOf(begins);
    }
  }

  /// @param original whether this report is a copy of it, not the other way round
  public record Copy(String name, String publisher, boolean original, Address page) {}

  public record Incident(String id, String title, Address page) {}

  public DocumentView {
    noise = List.copyOf(noise);
    claims = List.copyOf(claims);
    paragraphs = List.copyOf(paragraphs);
    copies = List.copyOf(copies);
    incidents = List.copyOf(incidents);
  }
}
