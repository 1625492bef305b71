package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// What speaks for or against somebody's or something's having a part in an incident, as names of what holds: where it is mentioned, in which roles of
/// which acts, what sort of phrase it is. No names of persons, bodies or places are among them; of words only the heads of phrases and what governs them.
final class Clues {
  /// How many sentences after a telling still belong to it.
  private static final int AFTER = 2;

  private final Explanation document;
  private final List<List<Telling>> groups;
  private final List<Telling> own;
  private final BlameWords blame;
  /// The sectors of those who act in it.
  private final Set<String> doers;

  private final Set<String> clues = new TreeSet<>();

  private Clues(Explanation document, List<List<Telling>> groups, List<Telling> own, BlameWords blame, Set<String> doers) {
    this.doers = doers;
    this.document = document;
    this.groups = groups;
    this.own = own;
    this.blame = blame;
  }

  /// @param groups the tellings of all incidents of the document
  /// @param own the tellings of the incident in question, one of them
  static Set<String> of(Explanation document, List<List<Telling>> groups, List<Telling> own, Things things, BlameWords blame, List<Participant> all, Participant participant, Set<String> doers) {
    Clues clues = new Clues(document, groups, own, blame, doers);
    clues.among(all, participant);
    clues.itself(things, participant);
    clues.incident(participant);
    List<Mention> mentions = new ArrayList<>(participant.mentions());
    mentions.addAll(participant.descriptions());
    mentions.forEach(clues::mention);
    clues.distance(participant, mentions);
    if (participant.sort() != Mention.Sort.NAMED && participant.first().isHuman()) {
      clues.clues.addAll(BlameClues.of(document.reading(), blame, own, mentions));
    }
    return clues.clues;
  }

  /// The sectors of those who act in an incident.
  static Set<String> doers(Explanation document, List<Telling> own) {
    Set<String> doers = new TreeSet<>();
    own.forEach(telling -> telling.event().of(Role.ACTOR).forEach(head -> doers.add(
        document.reading().parties().party(telling.event().tree().sentence(), telling.event().tree().contentHead(head)).sector())));
    return doers;
  }

  private void add(String clue, boolean holds) {
    if (holds) {
      clues.add(clue);
    }
  }

  private void itself(Things things, Participant participant) {
    clues.add("sort=" + participant.sort());
    clues.add("sector=" + participant.sector());
    clues.add("mentions=" + Math.min(4, participant.mentions().size()));
    add("plural", participant.first().isPlural());
    add("counted", participant.count(document.reading()).isPresent());
    add("described", !participant.descriptions().isEmpty());
    add("target-noun", things.isTarget(participant.first().head()));
    add("damaged", participant.mentions().stream().anyMatch(mention -> mention.tree().head(mention.head().index())
        .filter(head -> things.damage().contains(head.lemma())).isPresent()));
    add("noun=" + CommonWords.of(document.reading(), participant.first().tree(), participant.first().head()), !participant.isNamed());
    int first = participant.first().sentence();
    clues.add("first=" + (first <= 2 ? "lead" : first <= 6 ? "early" : "late"));
  }

  /// How it compares to the others of its kind that the report speaks of, and to those who act in the incident.
  private void among(List<Participant> all, Participant participant) {
    String side = (participant.isNamed() ? "named" : "nameless") + "/" + (participant.isIrregular() ? "irregular" : participant.sector());
    clues.add("side=" + side);
    List<Participant> others = all.stream().filter(other -> other != participant && other.isNamed() && other.sort() == participant.sort()
        && other.isIrregular() == participant.isIrregular()).toList();
    clues.add("side=" + side + "&others=" + Math.min(3, others.size()));
    add("most-named/" + side, others.stream().allMatch(other -> other.mentions().size() <= participant.mentions().size()));
    clues.add("doers=" + (doers.isEmpty() ? "none" : doers.contains(participant.sector()) ? "alike" : "others") + "/" + side);
  }

  private void incident(Participant participant) {
    IncidentKind kind = own.stream().filter(telling -> !telling.harm()).map(Telling::kind).min(Enum::compareTo).orElse(own.getFirst().kind());
    clues.add("kind=" + kind);
    clues.add("kind=" + kind + "&sort=" + participant.sort());
    clues.add("incidents=" + Math.min(3, groups.size()));
  }

  private void mention(Mention mention) {
    boolean near = own.stream().anyMatch(telling -> isNear(telling, mention));
    String where = near ? "near:" : "far:";
    clues.add(where + "relation=" + mention.head().relation());
    clues.add(where + "definite=" + article(mention));
    speaker(where, mention);
    add(where + "claim-word", blame.claims(mention.tree()));
    add(where + "accusing-word", blame.accuses(mention.tree()));
    for (List<Telling> group : groups) {
      for (Telling telling : group) {
        roles(group == own ? "" : "other:", mention, telling);
      }
    }
    for (EventMention event : document.mentions()) {
      if (event.tree() == mention.tree()) {
        event.fillers().forEach((role, heads) -> add(where + "event=" + event.trigger().act() + "/" + role, isAmong(mention, heads)));
      }
    }
    if (near) {
      clues.addAll(WordClues.of(document, mention));
    }
  }

  private static boolean isNear(Telling telling, Mention mention) {
    int distance = mention.sentence() - telling.sentence();
    return distance >= 0 && distance <= AFTER;
  }

  private void roles(String whose, Mention mention, Telling telling) {
    if (telling.event().tree() != mention.tree()) {
      return;
    }
    telling.event().fillers().forEach((role, heads) -> {
      if (isAmong(mention, heads)) {
        clues.add(whose + "role=" + role);
        clues.add(whose + "role=" + role + "&sort=" + mention.sort());
        clues.add(whose + "role=" + role + "&sector=" + mention.party().sector());
        clues.add(whose + "role=" + role + "&definite=" + article(mention));
        clues.add(whose + "role=" + role + "/" + telling.claim().act());
      }
      add(whose + "beside-role=" + role, heads.stream().anyMatch(head -> isBeside(mention, head)));
      add(whose + "within-role=" + role, heads.stream().anyMatch(head -> isWithin(mention, head)));
      add(whose + "listed-role=" + role, heads.stream().anyMatch(head -> isListed(mention, head)));
    });
    if (whose.isEmpty()) {
      order(mention, telling);
      clues.add("same-sentence");
      clues.add("path=" + path(mention, telling));
    }
  }

  private static boolean isAmong(Mention mention, List<Token> heads) {
    return heads.stream().anyMatch(head -> mention.tree().contentHead(head).index() == mention.head().index());
  }

  /// Coordinated or in apposition with a head.
  private static boolean isBeside(Mention mention, Token head) {
    Token word = mention.head();
    return (word.is("conj") || word.is("appos")) && word.head() == head.index() || (head.is("conj") || head.is("appos")) && head.head() == word.index();
  }

  /// In one list with a head, whatever the tree says: only names, titles, commas and "and" stand between.
  private static boolean isListed(Mention mention, Token head) {
    int one = Math.min(mention.head().index(), head.index());
    int other = Math.max(mention.head().index(), head.index());
    List<Token> between = mention.tree().sentence().tokens().subList(one, other);
    return other > one && between.stream().anyMatch(word -> word.hasPos("PUNCT", "CCONJ"))
        && between.stream().allMatch(word -> word.hasPos("PUNCT", "CCONJ", "PROPN", "NOUN", "NUM", "DET", "ADJ"));
  }

  private static boolean isWithin(Mention mention, Token head) {
    return mention.head().index() != head.index() && mention.tree().isUnder(mention.head().index(), head.index());
  }

  /// From the mention up to where it meets the way from the event's word: relations, at most three.
  private static String path(Mention mention, Telling telling) {
    Tree tree = mention.tree();
    int trigger = telling.event().word().index();
    StringBuilder path = new StringBuilder();
    Token word = mention.head();
    for (int steps = 0; steps < 4; steps++) {
      if (word.index() == trigger) {
        return path.toString();
      }
      if (tree.isUnder(trigger, word.index())) {
        return path + "^";
      }
      if (word.isRoot()) {
        return "far";
      }
      path.append('<').append(word.relation()).append(preposition(tree, word));
      word = tree.token(word.head());
    }
    return "far";
  }

  static String preposition(Tree tree, Token word) {
    String preposition = word.is("obl") || word.is("nmod") ? tree.preposition(word.index()) : "";
    return preposition.isEmpty() ? "" : "(" + preposition + ")";
  }

  /// On which side of the event's word, and how many other nouns lie between.
  private void order(Mention mention, Telling telling) {
    Tree tree = mention.tree();
    int trigger = telling.event().word().index();
    int word = mention.head().index();
    int from = Math.min(trigger, word) + 1;
    int to = Math.max(trigger, word);
    long between = from >= to ? 0 : tree.sentence().tokens().subList(from, to).stream()
        .filter(token -> token.hasPos("NOUN", "PROPN") && !token.is("compound") && !token.is("flat")).count();
    String voice = telling.event().word().pos().equals("VERB") ? tree.isPassive(trigger) ? "passive" : "active" : "noun";
    String side = word < trigger ? "before" : "after";
    clues.add("order=" + side + "/" + voice + "/" + (between <= 2 ? between : between <= 5 ? "few" : "many"));
    clues.add("order=" + side + "/" + voice + "/" + (between <= 1 ? between : "many") + "/" + telling.kind() + (telling.harm() ? "/harm" : ""));
  }

  private static String article(Mention mention) {
    return article(mention.tree(), mention.head());
  }

  static String article(Tree tree, Token word) {
    if (tree.hasChild(word.index(), child -> child.is("nummod"))) {
      return "number";
    }
    return tree.child(word.index(), "det").map(Token::lemma).orElseGet(() -> tree.hasChild(word.index(), child -> child.relation().equals("nmod:poss")) ? "possessed" : "none");
  }

  private void speaker(String where, Mention mention) {
    TextSpan span = mention.head().span();
    add(where + "speaker", document.reading().attributions().all().stream().anyMatch(attribution -> attribution.sourceSpan().contains(span)));
    add(where + "quoted", document.reading().attributions().all().stream().anyMatch(attribution -> attribution.parts().stream().anyMatch(part -> part.contains(span))));
    if (document.reading().attributions().of(span) instanceof Attribution.Sourced(Party claimant, Party _, String _)) {
      clues.add(where + "voice=" + claimant.sector());
    }
  }

  private void distance(Participant participant, List<Mention> all) {
    int own = nearest(this.own, all);
    int others = groups.stream().filter(group -> group != this.own).mapToInt(group -> nearest(group, all)).min().orElse(99);
    String bucket = own == 0 ? "0" : own == 1 ? "1" : own == 2 ? "2" : own <= 4 ? "4" : own <= 8 ? "8" : "far";
    clues.add("distance=" + bucket);
    clues.add("distance=" + bucket + "&sort=" + participant.sort());
    clues.add("distance=" + bucket + "&sector=" + participant.sector());
    add("nearer-to-other", others < own);
    add("nearest-here", own < others);
  }

  private static int nearest(List<Telling> tellings, List<Mention> mentions) {
    return tellings.stream().mapToInt(telling -> mentions.stream().mapToInt(mention -> Math.abs(mention.sentence() - telling.sentence())).min().orElse(99)).min().orElse(99);
  }
}
