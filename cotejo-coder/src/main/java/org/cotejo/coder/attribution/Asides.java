package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// "The mayor said that the men had fled, *adding that* two were wounded": parsers like to hang the participle on the nearest verb, that
/// of what was said. It belongs to the speaker, and is not part of the first content.
final class Asides {

  private Asides() {}

  static List<ReportedSpan> attach(List<ReportedSpan> found) {
    List<ReportedSpan> attached = new ArrayList<>(found);
    for (int i = 0; i < attached.size(); i++) {
      if (isTrailing(attached.get(i))) {
        ReportedSpan trailing = attached.get(i);
        speakerBefore(attached, i).ifPresent(speaker -> attached.set(attached.indexOf(trailing), new ReportedSpan(
            trailing.tree(), trailing.kind(), Optional.of(speaker), trailing.cue(), trailing.cueSpan(), trailing.content())));
      }
      for (int j = 0; j < i; j++) {
        if (isAside(attached.get(j), attached.get(i))) {
          ReportedSpan speech = attached.get(j);
          ReportedSpan aside = attached.get(i);
          BitSet rest = (BitSet) speech.content().clone();
          rest.andNot(aside.tree().subtree(aside.cue().index()));
          attached.set(j, speech.withContent(rest));
          attached.set(i, new ReportedSpan(aside.tree(), aside.kind(), speech.source(), aside.cue(), aside.cueSpan(), aside.content()));
          break;
        }
      }
    }
    return attached;
  }

  /// A participle without a subject behind a comma.
  private static boolean isTrailing(ReportedSpan span) {
    return span.source().isEmpty() && span.kind().isVerb() && isParticiple(span.cue()) && span.cue().index() > 0
        && span.tree().token(span.cue().index() - 1).form().equals(",");
  }

  private static Optional<Token> speakerBefore(List<ReportedSpan> found, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (found.get(i).kind() == Cue.Kind.SAY && found.get(i).source().isPresent()) {
        return found.get(i).source();
      }
    }
    return Optional.empty();
  }

  private static boolean isAside(ReportedSpan speech, ReportedSpan aside) {
    Tree tree = aside.tree();
    Token verb = aside.cue();
    return speech.kind() == Cue.Kind.SAY && aside.kind().isVerb() && speech.source().isPresent()
        && speech.cue().index() < verb.index() && speech.content().get(verb.index())
        && verb.is("advcl") && isParticiple(verb) && !tree.hasChild(verb.index(), child -> child.is("nsubj"))
        && tree.head(verb.index()).filter(head -> tree.head(head.index()).filter(speech.cue()::equals).isPresent()).isPresent()
        && verb.index() > 0 && tree.token(verb.index() - 1).form().equals(",");
  }

  private static boolean isParticiple(Token verb) {
    return verb.feature("VerbForm").equals("Ger") || verb.feature("VerbForm").equals("Part") && !verb.feature("Tense").equals("Past");
  }
}
