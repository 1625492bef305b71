package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// "The mayor said that the men had fled, *adding that* two were wounded": parsers like to hang the participle on the nearest verb, that
/// of what was said. It belongs to the speaker, and is not part of the first content.
final class Asides {

  private Asides() {}

  static List<ReportedSpan> attach(List<ReportedSpan> found) {
    List<ReportedSpan> attached = new ArrayList<>(found);
    for (int i = 0; i < attached.size(); i++) {
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
