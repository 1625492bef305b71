package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;

/// Another figure of those who have been told of was of the same day: "Eight died on Thursday. Neighbours said that **the dead were eleven**", "put **the number of displaced** at 280".
final class RecalledFigures {
  /// How many sentences before those who are counted again were told of, at most.
  private static final int BACK = 4;
  private static final String TOLL = "toll";

  private RecalledFigures() {}

  /// The claims, with the date of the figure before where they recall it and tell none of their own.
  static List<SharedDay.Told> dated(List<SharedDay.Told> told) {
    List<SharedDay.Told> dated = new ArrayList<>();
    for (SharedDay.Told one : told) {
      Optional<Claim> before = !recalls(one) ? Optional.empty() : dated.stream().map(SharedDay.Told::claim).filter(claim -> isOfSame(claim, one.claim())).reduce((_, last) -> last);
      dated.add(before.map(claim -> new SharedDay.Told(one.mention(), one.claim().withDate(claim.date()))).orElse(one));
    }
    return dated;
  }

  private static boolean isOfSame(Claim before, Claim claim) {
    return before.act().equals(claim.act()) && before.measurement().isPresent() && !before.date().text().isEmpty() && claim.sentence() > before.sentence() && claim.sentence() - before.sentence() <= BACK;
  }

  private static boolean recalls(SharedDay.Told told) {
    return told.claim().date().text().isEmpty() && isRecall(told);
  }

  /// Whether a claim counts those again who have been told of.
  static boolean isRecall(SharedDay.Told told) {
    EventMention mention = told.mention();
    return told.claim().measurement().isPresent() && (mention.trigger().frame().name().startsWith(TOLL) || Stream.concat(Stream.of(mention.word()), mention.of(Role.COUNTED).stream()).anyMatch(noun -> isKnown(mention.tree(), noun)));
  }

  /// "**The** dead", "the **number** of displaced".
  private static boolean isKnown(Tree tree, Token noun) {
    Token number = noun.is("nmod") && tree.isA(WordClass.NUMBER_NOUN, tree.token(noun.head())) ? tree.token(noun.head()) : noun;
    boolean definite = tree.hasChild(number.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det));
    return definite && (number != noun || number.pos().equals("NOUN") && !tree.hasChild(number.index(), part -> part.is("nmod") || part.is("acl")));
  }
}
