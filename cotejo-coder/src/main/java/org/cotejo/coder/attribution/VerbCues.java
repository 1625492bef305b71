package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Attributions by a verb: "X said that ...", "..., said X", "X denounced the arrest of ...", "X is quoted as saying ...".
final class VerbCues {
  private final CueLexicon cues;
  private final VerbSource sources;

  VerbCues(CueLexicon cues) {
    this.cues = cues;
    sources = new VerbSource(cues);
  }

  /// @param speaker whether the phrase with this head can say something
  Optional<ReportedSpan> find(Tree tree, Token verb, Predicate<Token> speaker) {
    List<Cue> readings = cues.verb(verb);
    Optional<ReportedSpan> inserted = Insertions.find(tree, verb, readings, speaker);
    if (readings.isEmpty() || inserted.isPresent()) {
      return inserted;
    }
    Optional<Token> source = sources.find(tree, verb, speaker);
    Optional<ReportedSpan> bare = Optional.empty();
    for (Cue cue : readings) {
      Optional<ReportedSpan> found = cue.kind() == Cue.Kind.SEEM ? seeming(tree, verb, cue) : reported(tree, verb, cue, source, speaker);
      if (found.filter(span -> !span.content().isEmpty()).isPresent()) {
        return found;
      }
      bare = bare.or(() -> found);
    }
    return bare;
  }

  private static Optional<ReportedSpan> reported(Tree tree, Token verb, Cue cue, Optional<Token> source, Predicate<Token> speaker) {
    VerbContent content = VerbContent.of(tree, verb, cue, source, speaker);
    boolean plausible = source.isEmpty() || speaker.test(source.get());
    return isAccepted(tree, verb, cue.kind(), content, source.isPresent(), plausible)
        ? Optional.of(new ReportedSpan(tree, effective(tree, verb, cue, content, plausible), source, verb, verb.span(), content.words()))
        : Optional.empty();
  }

  /// A verb of saying without content is kept as well: its words may stand in another sentence (`"..." he said.`, "The minister said:").
  private static boolean isAccepted(Tree tree, Token verb, Cue.Kind kind, VerbContent content, boolean named, boolean plausible) {
    if (isWhatItIsCalled(tree, verb) && content.isClause() && !tree.subtree(verb.index()).intersects(content.words())) {
      return false;
    }
    boolean passive = tree.isPassive(verb.index());
    boolean spoken = plausible && (named || isParticiple(verb));
    boolean wished = named || isParticiple(verb) || isElided(tree, verb);
    return switch (kind) {
      case SAY -> content.isClause() ? named || !passive || verb.is("acl") : named && (content.isEmpty() ? !passive : plausible);
      case ASK -> content.isEmpty() ? named && !passive : plausible;
      case SHOW, THINK -> content.isClause() || !content.isEmpty() && named;
      case JUDGE, WANT, PROMISE -> !content.isEmpty() && !isPurpose(tree, verb) && wished;
      case ACCUSE, DENY -> !content.isEmpty() && (spoken || content.isClause() && isElided(tree, verb));
      case RELAY -> !content.isEmpty() && spoken;
      case SEEM, NOUN, PHRASE, HEARSAY, MEDIUM -> false;
    };
  }

  /// "Said in a statement **read** on television that ...": the clause behind is not said by the participle.
  private static boolean isWhatItIsCalled(Tree tree, Token verb) {
    return verb.relation().equals("acl") && tree.hasChild(verb.head(), in -> in.is("case"));
  }

  /// "**Instamos** a la Comisión a otorgar medidas", "**exhortó** a los grupos a pactar": a Spanish main verb with its subject in its ending.
  private static boolean isElided(Tree tree, Token verb) {
    boolean ours = verb.feature("Person").equals("1") && verb.feature("Number").equals("Plur");
    boolean theirs = verb.feature("Person").equals("3") && verb.feature("Mood").equals("Ind") && verb.isRoot() && !tree.isPassive(verb.index()) && !tree.hasSe(verb.index());
    return (ours || theirs) && !tree.hasChild(verb.index(), child -> child.is("nsubj"));
  }

  /// What is not said, or is said only perhaps, nobody vouches for, nor for what is only thought of, unless it is feared ("residents **fear** reprisals"); but whoever does **not rule out** a thing says that it may be.
  private static Cue.Kind effective(Tree tree, Token verb, Cue cue, VerbContent content, boolean plausible) {
    Cue.Kind kind = isRulingOut(tree, verb) ? Cue.Kind.DENY : cue.kind();
    if (kind == Cue.Kind.DENY && tree.hasChild(verb.index(), child -> child.is("advmod") && tree.isA(WordClass.NEGATION, child)) && !tree.hasChild(verb.index(), child -> child.is("mark"))) {
      return Cue.Kind.SAY;
    }
    boolean open = tree.hasChild(verb.index(), child -> child.is("advmod") && tree.isA(WordClass.NEGATION, child)
        || child.is("aux") && tree.isA(WordClass.MODAL, child) || child.is("mark") && tree.isA(WordClass.IF_MARK, child));
    boolean looked = !content.isClause() && (cue.kind() == Cue.Kind.THINK && !tree.isA(WordClass.FEARING_VERB, verb) || cue.kind() == Cue.Kind.SHOW && !plausible);
    return (open || looked) && kind.vouches() ? Cue.Kind.ASK : kind;
  }

  /// "A judge **ruled** that ...", but "the minister **ruled out** that ...".
  private static boolean isRulingOut(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), child -> child.relation().equals("compound:prt")) && tree.isA(WordClass.RULING_VERB, verb);
  }

  private static boolean isParticiple(Token verb) {
    return (verb.is("advcl") || verb.is("xcomp")) && !verb.feature("VerbForm").equals("Fin");
  }

  /// "In order to support the plan": an attitude that somebody might take.
  private static boolean isPurpose(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), child -> child.is("mark") && tree.isA(WordClass.PURPOSE_MARK, child)
        || child.is("aux") && tree.isA(WordClass.MODAL, child));
  }

  /// "The group seems to have ...", "is expected to ...": nobody speaks; subject and predicate are the content.
  private static Optional<ReportedSpan> seeming(Tree tree, Token verb, Cue cue) {
    boolean impersonal = tree.isA(WordClass.SEEMING_VERB, verb) || tree.isPassive(verb.index());
    BitSet content = new BitSet();
    for (Token child : tree.children(verb.index())) {
      if (child.is("xcomp") && cue.takes("infinitive") || child.is("ccomp") && cue.takes("clause")) {
        content.or(tree.subtree(child.index()));
      }
    }
    if (!impersonal || content.isEmpty()) {
      return Optional.empty();
    }
    tree.children(verb.index(), "nsubj").forEach(subject -> content.or(tree.subtree(subject.index())));
    return Optional.of(new ReportedSpan(tree, cue.kind(), Optional.empty(), verb, verb.span(), content));
  }
}
