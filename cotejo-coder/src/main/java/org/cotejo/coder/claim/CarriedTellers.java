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
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;

/// Of some of those whom somebody has told of, the same one tells: "The agency said that 6,000 people had fled. **About 2,000 of them** are sheltering in schools", "El Ejército informó de cuatro muertos. **Otros seis** resultaron heridos".
final class CarriedTellers {
  /// How many sentences back the whole may stand, at most.
  private static final int BACK = 1;

  private CarriedTellers() {}

  /// The claims, in the same order, with the claimant of the whole where they tell of a part in nobody's words.
  static List<SharedDay.Told> of(List<SharedDay.Told> told) {
    List<SharedDay.Told> all = new ArrayList<>();
    for (SharedDay.Told one : told) {
      Optional<Attribution> teller = one.claim().attribution() instanceof Attribution.OwnVoice && isOfWhole(one.mention()) ? teller(all, one.claim()) : Optional.empty();
      all.add(teller.map(source -> new SharedDay.Told(one.mention(), one.claim().withAttribution(source))).orElse(one));
    }
    return all;
  }

  private static Optional<Attribution> teller(List<SharedDay.Told> before, Claim part) {
    return before.stream().map(SharedDay.Told::claim).filter(whole -> whole.measurement().isPresent() && whole.sentence() <= part.sentence() && whole.sentence() >= part.sentence() - BACK)
        .reduce((_, last) -> last).map(Claim::attribution).filter(Attribution.Sourced.class::isInstance);
  }

  private static boolean isOfWhole(EventMention mention) {
    return Stream.concat(mention.of(Role.COUNTED).stream(), mention.of(Role.RECIPIENT).stream()).anyMatch(head -> isPart(mention.tree(), head));
  }

  /// "Four **of the victims**", "two **of them**", "**another** six".
  private static boolean isPart(Tree tree, Token head) {
    boolean counted = head.pos().equals("NUM") || tree.hasChild(head.index(), number -> number.is("nummod"));
    boolean ofThem = tree.hasChild(head.index(), of -> of.is("nmod") && tree.hasPreposition(of.index(), WordClass.OF_PREPOSITION) && of.feature("Number").equals("Plur")
        && (of.pos().equals("PRON") || tree.hasChild(of.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det))));
    boolean more = tree.hasChild(head.index(), other -> (other.is("det") || other.is("amod")) && tree.isA(WordClass.OTHER_ONE, other));
    return counted && (ofThem || more);
  }
}
