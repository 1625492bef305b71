package org.cotejo.coder.claim;

import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;
import org.cotejo.ontology.Act;

/// Acts that are done by saying something: "**the league** accused the army", "**the mayor** promised to retake the market". Whoever does one is its claimant, since the text hands on what he said.
final class SpeechActs {
  private static final Set<String> SPEECH_EVENTS = Set.of("ACCUSE", "REQUEST", "REJECT");
  /// Speech whatever the event: "**the governor** praised the operation", "**the minister** acknowledged that soldiers had taken part".
  private static final Set<String> SPEECH_ACTS = Set.of("praise", "support", "admit");
  /// An inquiry is opened and a charge brought rather than said: the outlet tells it.
  private static final Set<String> DEEDS = Set.of("investigate", "charge");
  private static final String THREATEN = "threaten";
  private static final String DENY = "deny";
  private static final Set<String> DECIDING = Set.of("JUD", "LEG");

  private SpeechActs() {}

  static boolean isEvent(String code) {
    return SPEECH_EVENTS.contains(code);
  }

  /// @param word what tells of the act
  static boolean isSpeech(Tree tree, Token word, Act act, Party actor, Party recipient) {
    return switch (act.event().code()) {
      case "REJECT" -> act.code().equals(DENY) && !tree.isPassive(word.index()) || !isRefusal(tree, word, actor);
      case "AGREE", "AID" -> isSaid(tree, word, WordClass.VOWING_VERB);
      case "THREATEN" -> act.code().equals(THREATEN) && !recipient.isKnown() && isSaid(tree, word, WordClass.WARNING_VERB);
      default -> (isEvent(act.event().code()) || SPEECH_ACTS.contains(act.code())) && !DEEDS.contains(act.code());
    };
  }

  /// "The minister **refused to resign**", "the offer **was rejected**", "a court **rejected** the appeal": what somebody does, told by the outlet; "the minister **ruled out** resigning" is what he said.
  private static boolean isRefusal(Tree tree, Token word, Party actor) {
    boolean turnedDown = tree.isA(WordClass.REFUSING_VERB, word) || tree.hasChild(word.index(), down -> down.relation().equals("compound:prt") && tree.isA(WordClass.REFUSING_PARTICLE, down));
    return turnedDown || word.pos().equals("VERB") && tree.isPassive(word.index()) || DECIDING.contains(actor.sector());
  }

  private static boolean isSaid(Tree tree, Token word, WordClass verbs) {
    return word.pos().equals("VERB") && tree.isA(verbs, word) && !tree.isPassive(word.index());
  }
}
