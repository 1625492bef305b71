package org.cotejo.coder.attribution;

import java.util.Comparator;
import java.util.List;
import org.cotejo.model.Attribution;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Who vouches for what in one document.
public final class DocumentAttributions {

  /// An attribution with its source resolved.
  ///
  /// @param cue the reporting words, for people
  /// @param cueSpan where they stand; empty for a quotation that goes on
  /// @param content what the source vouches for
  public record Resolved(Party source, String cue, TextSpan cueSpan, TextSpan content) {}

  private final List<Resolved> attributions;

  DocumentAttributions(List<Resolved> attributions) {
    this.attributions = List.copyOf(attributions);
  }

  /// All of them, in text order of their contents.
  public List<Resolved> all() {
    return attributions;
  }

  /// The attribution of the word at `word`: of nested contents the innermost one whose cue is not that word itself.
  public Attribution of(TextSpan word) {
    List<Resolved> around = attributions.stream()
        .filter(a -> a.content().overlaps(word) && !a.cueSpan().overlaps(word))
        .sorted(Comparator.comparingInt(a -> a.content().length()))
        .toList();
    if (around.isEmpty()) {
      return new Attribution.OwnVoice();
    }
    Resolved inner = around.getFirst();
    Party relay = around.stream().skip(1).map(Resolved::source)
        .filter(source -> !source.text().equals(inner.source().text())).reduce((_, last) -> last).orElse(Party.UNKNOWN);
    return new Attribution.Sourced(inner.source(), relay, inner.cue());
  }
}
