package org.cotejo.incidents.text;

import java.util.Comparator;
import java.util.List;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.TextSpan;

/// The numbers of a report's [sentences][Sentences] as its claims count them. The coder parts finer (a dateline, a heading), so a sentence is counted from the nearest one that has a claim; of a
/// report without claims from its beginning.
public final class SentenceNumbers {
  private final List<TextSpan> sentences;
  private final List<Claim> claims;

  private SentenceNumbers(List<TextSpan> sentences, List<Claim> claims) {
    this.sentences = sentences;
    this.claims = claims;
  }

  public static SentenceNumbers of(CodedDocument report) {
    return new SentenceNumbers(Sentences.of(report.document()), report.claims().stream().sorted(Comparator.comparing(Claim::evidence)).toList());
  }

  /// The sentences, in order.
  public List<TextSpan> sentences() {
    return List.copyOf(sentences);
  }

  /// The claims whose evidence begins in a sentence, in order; none of an index that there is not.
  public List<Claim> claimsIn(int index) {
    return index < 0 || index >= sentences.size() ? List.of() : claims.stream().filter(claim -> sentences.get(index).contains(claim.evidence().begin())).toList();
  }

  /// The index of the sentence at an offset of the text; the last one that begins before it if it stands between two.
  public int indexAt(int offset) {
    int index = 0;
    while (index + 1 < sentences.size() && sentences.get(index + 1).begin() <= offset) {
      index++;
    }
    return index;
  }

  /// The number of a sentence, from 1.
  public int number(int index) {
    for (int away = 0; away < sentences.size(); away++) {
      List<Claim> before = claimsIn(index - away);
      if (!before.isEmpty()) {
        return Math.max(1, before.getLast().sentence() + away);
      }
      List<Claim> behind = claimsIn(index + away);
      if (!behind.isEmpty()) {
        return Math.max(1, behind.getFirst().sentence() - away);
      }
    }
    return index + 1;
  }
}
