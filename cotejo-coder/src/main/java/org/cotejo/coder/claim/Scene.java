package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// How the events of a sentence hang together: events of one scene share its time and place, though the words for them stand with only one.
final class Scene {
  /// How far a trigger may hang under the verb that says what caused it.
  private static final int NEAR = 3;
  private static final Set<String> LINKS = Set.of("obl", "nmod", "obj", "nsubj", "xcomp", "conj", "amod");

  private Scene() {}

  /// Whether two triggers tell one scene: "**died** in an air **strike**", "**died** when they were **ambushed**", "**exploded**, **killing** two",
  /// "**killed** five and **wounded** six"; not "arrested after killing".
  static boolean isShared(Tree tree, Token one, Token other) {
    return leadsTo(tree, one, other) || leadsTo(tree, other, one) || isBoth(tree, one, other);
  }

  /// "**Died** and fourteen were **hurt** in an **attack**": both lead up to the same verb.
  private static boolean isBoth(Tree tree, Token one, Token other) {
    for (Token at = one; !at.isRoot(); at = tree.token(at.head())) {
      Token verb = tree.token(at.head());
      if (tree.isUnder(other.index(), verb.index())) {
        return verb.pos().equals("VERB") && leadsTo(tree, one, verb) && leadsTo(tree, other, verb);
      }
    }
    return false;
  }

  private static boolean leadsTo(Tree tree, Token lower, Token upper) {
    Token at = lower;
    while (at.index() != upper.index()) {
      if (at.isRoot() || !isLink(tree, at)) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  private static boolean isLink(Tree tree, Token word) {
    return LINKS.stream().anyMatch(word::is) && !isTopic(tree, word) || word.is("advcl") && isSimultaneous(tree, word);
  }

  /// "Condemned **the killing**", "marched to protest **the killing**", "arrested over **the killing**", "sentenced for **the killing**": an event that is pointed to as the matter of
  /// another has its own time.
  static boolean isTopic(Tree tree, Token word) {
    boolean pointedTo = word.pos().equals("NOUN") && tree.hasChild(word.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
    if (!pointedTo || word.isRoot()) {
      return false;
    }
    Token verb = tree.token(word.head());
    boolean takesPlace = tree.isA(WordClass.LIGHT_VERB, verb) || tree.isA(WordClass.OCCURRENCE_VERB, verb) || tree.isA(WordClass.CAUSATIVE_VERB, verb);
    boolean sentenced = tree.isA(WordClass.COURT_VERB, verb) && tree.hasPreposition(word.index(), WordClass.GRIEVANCE_PREPOSITION);
    return word.is("obj") && !takesPlace || word.is("obl") && (sentenced || tree.hasPreposition(word.index(), WordClass.MATTER_PREPOSITION));
  }

  /// "Two dead left **the attack** that rebels carried out on Saturday in Saravena": the event whose outcome a trigger is, if the sentence tells of it as one.
  ///
  /// @param others the triggers of the sentence's other events
  static Optional<Token> cause(Tree tree, Token trigger, List<Token> others) {
    Token at = trigger;
    for (int step = 0; step < NEAR && !at.isRoot() && !at.is("ccomp") && !at.is("nsubj"); step++) {
      at = tree.token(at.head());
      if (tree.isA(WordClass.CAUSATIVE_VERB, at) && at.pos().equals("VERB")) {
        return tree.children(at.index(), "nsubj").stream().filter(others::contains).findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isSimultaneous(Tree tree, Token clause) {
    return tree.hasChild(clause.index(), child -> tree.isA(WordClass.SIMULTANEOUS_MARK, child) && (child.is("mark") || child.is("advmod") || child.is("case") && clause.pos().equals("VERB")))
        || clause.feature("VerbForm").equals("Ger") && !tree.hasChild(clause.index(), child -> child.is("mark"));
  }

  /// Whether what is told of an event's time holds of one that hangs under it, too: not if it lies in the matter of that event, or in a relative clause
  /// that says something else of a person, or in what somebody is accused of ("on Monday they arrested the man **who killed** her"); but "an attack on Monday **that left** two dead".
  ///
  /// @param others the triggers of the sentence's other events
  static boolean inheritsTime(Tree tree, Token lower, Token upper, List<Token> others) {
    for (Token at = lower; at.index() != upper.index() && !at.isRoot(); at = tree.token(at.head())) {
      int head = at.head();
      boolean ownClause = at.relation().equals("acl:relcl") && others.stream().noneMatch(other -> other.index() == head);
      boolean charge = at.pos().equals("VERB") && (at.is("advcl") || at.is("xcomp") || at.is("ccomp")) && tree.isA(WordClass.ACCUSING_VERB, tree.token(head));
      if (isTopic(tree, at) || ownClause || charge) {
        return false;
      }
    }
    return true;
  }

  /// Whether a trigger lies in what was at another time than the rest of its sentence, where these words stand: "freed **on Thursday**, a week after they were *taken*", "arrested
  /// **yesterday** three suspects of the *massacre*".
  ///
  /// @param others the triggers of the sentence's other events
  static boolean isSetApart(Reading reading, EventMention mention, TextSpan words, List<Token> others) {
    Tree tree = mention.tree();
    for (Token at = mention.word(); !at.isRoot() && !holds(tree, at, words); at = tree.token(at.head())) {
      int index = at.index();
      Token head = tree.token(at.head());
      boolean later = !at.is("conj") && !isWhatHarmed(tree, at) && !isWhatFollowed(tree, at) && tree.hasChild(index, child -> tree.isA(WordClass.SEQUENCE_MARK, child) && (child.is("mark") || child.is("case") || child.is("advmod")));
      boolean ofSomebody = at.is("nmod") && at.pos().equals("NOUN") && head.pos().equals("NOUN") && !holds(tree, head, words)
          && others.stream().noneMatch(head::equals) && reading.parties().canAct(tree.sentence(), head);
      if (later || ofSomebody) {
        return true;
      }
    }
    return false;
  }

  /// "Was injured **after he stepped** on a mine", "murieron **luego de que** dispararan": what somebody came to harm by is no other time, unless a distance is told ("two days after").
  static boolean isWhatHarmed(Tree tree, Token clause) {
    if (!clause.is("advcl") || clause.isRoot()) {
      return false;
    }
    Token harmed = tree.token(clause.head());
    boolean harm = tree.isA(WordClass.DYING_VERB, harmed) || tree.isA(WordClass.HARMING_VERB, harmed) && tree.isPassive(harmed.index());
    return harm && tree.children(clause.index()).stream().filter(mark -> mark.is("mark")).findFirst()
        .filter(mark -> mark.index() > 0 && mark.index() > harmed.index() && !tree.hasChild(mark.index() - 1, figure -> figure.is("nummod") || figure.is("det")) && !tree.token(mark.index() - 1).pos().equals("NUM")).isPresent();
  }

  /// "Lynched two men on Thursday **before police dispersed the crowd**", "bloquearon la vía **hasta que los dispersaron**": what ended it, unless a distance is told ("two days before").
  private static boolean isWhatFollowed(Tree tree, Token clause) {
    boolean told = clause.is("advcl") && clause.feature("VerbForm").equals("Fin") && !tree.hasChild(clause.index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux));
    return told && tree.children(clause.index()).stream().filter(mark -> mark.is("mark") && tree.isA(WordClass.FOLLOWING_MARK, mark)).findFirst()
        .filter(mark -> mark.index() > clause.head() && !tree.hasChild(mark.index() - 1, figure -> figure.is("nummod")) && !tree.token(mark.index() - 1).pos().equals("NUM")).isPresent();
  }

  private static boolean holds(Tree tree, Token top, TextSpan words) {
    return tree.tokensIn(words).stream().anyMatch(token -> tree.isUnder(token.index(), top.index()));
  }

  /// "Died **on Tuesday**, two days **after** detectives took him **from Bakerganj**": whether words stand in what was before or after what a trigger tells.
  static boolean isOfOtherTime(Tree tree, Token trigger, TextSpan words) {
    return tree.tokensIn(words).stream().anyMatch(word -> {
      for (Token at = word; !at.isRoot(); at = tree.token(at.head())) {
        int index = at.index();
        if (at.hasPos("VERB", "NOUN") && !words.contains(at.span()) && !tree.isUnder(trigger.index(), index) && tree.hasChild(index, mark -> (mark.is("mark") || mark.is("case")) && tree.isA(WordClass.SEQUENCE_MARK, mark))) {
          return true;
        }
      }
      return false;
    });
  }

  /// "46 suspects were arrested and **would be arraigned in Butere on Tuesday**": whether words stand with a verb that tells what is still to come, and the trigger does not.
  static boolean isOfComing(Tree tree, Token trigger, TextSpan words) {
    return tree.tokensIn(words).stream().anyMatch(word -> {
      Token at = word;
      while (!at.isRoot() && !at.pos().equals("VERB")) {
        at = tree.token(at.head());
      }
      return at.index() != trigger.index() && isComing(tree, at) && !isComing(tree, trigger) && !isBelow(tree, trigger, at);
    });
  }

  private static boolean isComing(Tree tree, Token verb) {
    return verb.feature("Tense").equals("Fut") || tree.hasChild(verb.index(), aux -> aux.is("aux") && (aux.feature("Tense").equals("Fut") || tree.isA(WordClass.COMING_AUXILIARY, aux)));
  }

  /// Under a verb, or under a noun of its phrases.
  private static boolean isBelow(Tree tree, Token trigger, Token verb) {
    return tree.isUnder(trigger.index(), verb.index());
  }

  static boolean isAbove(Tree tree, Token upper, Token lower) {
    Token at = lower;
    while (!at.isRoot()) {
      at = tree.token(at.head());
      if (at.index() == upper.index()) {
        return true;
      }
    }
    return false;
  }

  /// Steps between a word and the nearest word of a span in the tree, through their lowest common ancestor.
  static int distance(Tree tree, Token word, TextSpan span) {
    return tree.tokensIn(span).stream()
        .mapToInt(token -> steps(tree, word, token))
        .min().orElse(Integer.MAX_VALUE);
  }

  private static int steps(Tree tree, Token a, Token b) {
    int up = 0;
    for (Token at = a; ; at = tree.token(at.head()), up++) {
      int down = 0;
      for (Token other = b; ; other = tree.token(other.head()), down++) {
        if (other.index() == at.index()) {
          return up + down;
        }
        if (other.isRoot()) {
          break;
        }
      }
      if (at.isRoot()) {
        return Integer.MAX_VALUE;
      }
    }
  }
}
