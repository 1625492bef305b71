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
  /// @param source who it is, [Party#UNKNOWN] if nobody in particular
  /// @param sourceSpan the words for the source beside the cue, such as a pronoun; empty if there are none
  /// @param cue the reporting words, for people
  /// @param cueSpan where they stand; empty for a quotation that goes on
  /// @param parts the stretches of the content, in text order; at least one
  /// @param cited whether somebody else passes the words on: the police in "AFP, citing the police"
  /// @param vouches whether the source puts the content forward as fact, and not only wishes, asks or judges it
  public record Resolved(Party source, TextSpan sourceSpan, String cue, TextSpan cueSpan, List<TextSpan> parts, boolean cited, boolean vouches) {
    public Resolved {
      parts = List.copyOf(parts);
    }

    /// From the first to the last word of the content; the cue may stand in between.
    public TextSpan content() {
      return parts.getFirst().union(parts.getLast());
    }

    private boolean covers(TextSpan word) {
      return parts.stream().anyMatch(part -> part.overlaps(word)) && !cueSpan.overlaps(word);
    }

    private int length() {
      return parts.stream().mapToInt(TextSpan::length).sum();
    }
  }

  private static final Comparator<Resolved> INNERMOST =
      Comparator.comparingInt(Resolved::length).thenComparing(Resolved::cited, Comparator.reverseOrder())
          .thenComparing(Comparator.comparing(Resolved::cueSpan).reversed());

  private final List<Resolved> attributions;

  DocumentAttributions(List<Resolved> attributions) {
    this.attributions = List.copyOf(attributions);
  }

  /// All of them, in text order of their contents.
  public List<Resolved> all() {
    return attributions;
  }

  /// Who speaks at a reporting word, also one that vouches for nothing ("demanded"); [Party#UNKNOWN] if it is none or nobody is named.
  public Party speakerAt(TextSpan cue) {
    return attributions.stream()
        .filter(a -> a.cueSpan().equals(cue)).map(Resolved::source).filter(Party::isKnown).findFirst().orElse(Party.UNKNOWN);
  }

  /// The attribution of the word at `word`: of nested contents the innermost one whose cue is not that word itself.
  public Attribution of(TextSpan word) {
    List<Resolved> around = attributions.stream()
        .filter(a -> a.vouches() && a.source().isKnown() && a.covers(word))
        .sorted(INNERMOST)
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
