package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// What is denied by words that only point to it is the deed told before: "Relatives say that he was beaten, **which the ministry denies**", "The witnesses accused the soldiers of shooting them. The colonel **rejected the allegation**".
/// Such a denial is a claim of that deed; where no deed has been told it stays a refusal.
final class Denials {
  private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE");
  private static final String REFUSAL = "REJECT";
  private static final String DENY = "deny";
  private static final String REJECT = "reject";
  /// How many sentences back the deed may stand, at most.
  private static final int BACK = 2;

  private Denials() {}

  /// The claims, in the same order, with denials of what has been told as claims of that.
  static List<SharedDay.Told> of(List<SharedDay.Told> told) {
    List<SharedDay.Told> all = new ArrayList<>();
    for (SharedDay.Told one : told) {
      Optional<Claim> deed = isOpen(one) ? deed(all, one) : Optional.empty();
      all.add(deed.map(claim -> new SharedDay.Told(one.mention(), denied(claim, one))).orElse(one));
    }
    return all;
  }

  private static boolean isOpen(SharedDay.Told one) {
    Token verb = one.mention().word();
    boolean denial = one.claim().eventType().equals(REFUSAL) && (one.claim().act().equals(DENY) || one.claim().act().equals(REJECT)) && verb.pos().equals("VERB");
    return denial && one.claim().actor().isKnown() && pointsBack(one.mention());
  }

  /// "**lo que** niega", "a version that he rejects", "rejected **the allegation**", "denied **it**".
  private static boolean pointsBack(EventMention mention) {
    Tree tree = mention.tree();
    Token verb = mention.word();
    boolean relative = verb.relation().equals("acl:relcl") && !verb.isRoot() && (tree.token(verb.head()).hasPos("PRON", "DET") || tree.isA(WordClass.REPORT_NOUN, tree.token(verb.head())));
    return relative || tree.children(verb.index(), "obj").stream().anyMatch(matter -> matter.pos().equals("PRON") || isToldVersion(tree, matter));
  }

  /// "**The** allegation", "**those** reports", and nothing that says what they are of.
  private static boolean isToldVersion(Tree tree, Token matter) {
    return tree.isA(WordClass.REPORT_NOUN, matter) && tree.children(matter.index()).stream().anyMatch(det -> det.is("det") && (tree.isA(WordClass.DEFINITE_ARTICLE, det) || tree.isA(WordClass.POINTING_BACK, det)))
        && tree.children(matter.index()).stream().noneMatch(of -> of.is("nmod") || of.is("acl"));
  }

  /// "Denied **having hit civilians**": a deed that has no word of its own in the rules.
  private static boolean hasClause(EventMention mention) {
    return mention.tree().hasChild(mention.word().index(), clause -> clause.is("ccomp") || clause.is("xcomp"));
  }

  /// The last deed that somebody else tells.
  private static Optional<Claim> deed(List<SharedDay.Told> before, SharedDay.Told denial) {
    return before.stream().map(SharedDay.Told::claim).filter(claim -> DEEDS.contains(claim.eventType()) && claim.sentence() >= denial.claim().sentence() - BACK)
        .filter(claim -> claim.status() == Status.ALLEGED || claim.status() == Status.ASSERTED && isSomebodyElses(claim, denial)).reduce((_, last) -> last);
  }

  private static boolean isSomebodyElses(Claim claim, SharedDay.Told denial) {
    boolean here = claim.sentence() == denial.claim().sentence() || denial.claim().act().equals(DENY);
    return claim.attribution() instanceof Attribution.Sourced(Party teller, Party _, String _) ? !teller.text().equals(denial.claim().actor().text()) : here;
  }

  private static Claim denied(Claim deed, SharedDay.Told denial) {
    Claim words = denial.claim();
    Attribution denier = new Attribution.Sourced(words.actor(), Party.UNKNOWN, denial.mention().word().form());
    return new Claim(words.id(), words.sentence(), words.evidence(), deed.eventType(), deed.act(), deed.modes(), deed.contexts(), deed.cameo(), deed.goldstein(), deed.quad(), deed.actor(),
        deed.recipient(), Optional.empty(), Optional.empty(), deed.date(), deed.place(), denier, Status.DENIED, List.of(), deed.plan(), words.confidence(), words.rule());
  }
}
