package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// "AFP reported that ..., citing the minister"; "the minister, quoted by AFP, said ...": one content, two sources. The original source
/// gets the narrower content or the later cue, so that it is found first.
final class Relays {

  private Relays() {}

  static List<ReportedSpan> resolve(List<ReportedSpan> found, Predicate<Token> speaker) {
    List<ReportedSpan> resolved = new ArrayList<>();
    for (ReportedSpan span : found) {
      resolved.add(span.kind() == Cue.Kind.RELAY ? relay(span, found, speaker) : span);
    }
    return resolved;
  }

  private static ReportedSpan relay(ReportedSpan relay, List<ReportedSpan> found, Predicate<Token> speaker) {
    Tree tree = relay.tree();
    Token verb = relay.cue();
    Optional<ReportedSpan> host = found.stream()
        .filter(span -> span != relay && span.kind() != Cue.Kind.RELAY && hangsOn(tree, verb, span)).findFirst();
    if (host.isEmpty()) {
      return relay;
    }
    if (tree.isPassive(verb.index())) {
      BitSet all = (BitSet) host.get().content().clone();
      host.get().source().ifPresent(source -> all.set(source.index()));
      all.clear(verb.index());
      return relay.withContent(all);
    }
    Optional<Token> original = tree.children(verb.index(), "obj").stream().filter(speaker).findFirst();
    BitSet content = (BitSet) host.get().content().clone();
    content.andNot(tree.subtree(verb.index()));
    return original.isEmpty() || content.isEmpty() ? relay : new ReportedSpan(tree, Cue.Kind.RELAY, original, verb, verb.span(), content);
  }

  private static boolean hangsOn(Tree tree, Token verb, ReportedSpan span) {
    return tree.head(verb.index())
        .filter(head -> head.index() == span.cue().index() || span.source().filter(source -> source.index() == head.index()).isPresent())
        .isPresent();
  }
}
