package org.cotejo.lab.police;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.incident.CommonWords;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.lab.cluster.Clusters;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.ontology.Ontology;

/// What of one sentence bears on what the police did, as names of features that hold:
///
/// - `rules=LABEL`: what the claims say by themselves; `act=ACT:WHO`, `event=EVENT:WHO:STATUS`, `to=ACT:WHOM`: every claim;
/// - `does=WHO`, `does=WHO:VERB`, `does:WHO:EVENT`: every verb with the [kind][Kind] of its subject, and the events that the rule book knows the verb for; `does-not`,
///   `may-do` where it is negated or modal; `main-` before it for the sentence's own verb; `suffers=`, `between=`, `police-object=` with its object;
/// - `police`, `police-as=RELATION:HEAD`, `police-under=WORD`, `police-under:EVENT`: what a word for the police hangs on, up to the verb, as in "police firing"; likewise `forces`;
/// - `police-word=`: which word for the police; `police-as~RELATION:CLUSTER`, `word~CLUSTER`, `object~WHO:CLUSTER`: words by the company they keep ([org.cotejo.lab.cluster]);
/// - `word=`, `word:EVENT`: the common words, no names; `told-by=WHO`: who vouches for what is said.
final class PoliceFeatures {
  private static final Set<String> CONTENT = Set.of("VERB", "NOUN", "ADJ", "ADV");
  private static final Set<String> CLUSTERED = Set.of("VERB", "NOUN", "ADJ");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "may", "might", "should", "must", "shall");
  private static final int STEPS = 4;

  private final RuleBook book;
  private final Ontology ontology;
  private final Map<String, Integer> clusters = Clusters.load(Language.EN);

  PoliceFeatures(RuleBook book, Ontology ontology) {
    this.book = book;
    this.ontology = ontology;
  }

  /// @param trees the sentence as the coder divides it, usually one tree
  Set<String> of(Explanation read, List<Tree> trees) {
    Set<String> names = new TreeSet<>();
    List<Claim> claims = read.claims().stream().filter(claim -> trees.stream().anyMatch(tree -> tree.sentence().number() == claim.sentence())).toList();
    PoliceActions.labels(claims).forEach(label -> names.add("rules=" + label));
    claims.forEach(claim -> claim(claim, names));
    for (Tree tree : trees) {
      read.reading().attributions().all().stream().filter(told -> told.content().overlaps(tree.sentence().span()))
          .forEach(told -> names.add("told-by=" + Kind.of(told.source()).code()));
      tree.sentence().tokens().forEach(token -> word(read.reading(), tree, token, names));
    }
    return names;
  }

  private static void claim(Claim claim, Set<String> names) {
    String who = Kind.of(claim.actor()).code();
    names.add("act=" + claim.act() + ":" + who);
    names.add("event=" + claim.eventType() + ":" + who + ":" + claim.status().code());
    names.add("to=" + claim.act() + ":" + Kind.of(claim.recipient()).code());
  }

  private String cluster(Token token) {
    Integer cluster = clusters.getOrDefault(token.form().toLowerCase(Locale.ROOT), clusters.get(token.lemma()));
    return cluster == null ? "none" : cluster.toString();
  }

  private void word(Reading reading, Tree tree, Token token, Set<String> names) {
    if (CLUSTERED.contains(token.pos())) {
      names.add("word~" + cluster(token));
    }
    if (CONTENT.contains(token.pos()) && token.lemma().matches("[a-z-]{3,}")) {
      names.add("word=" + CommonWords.of(reading, tree, token));
      events(tree, token).forEach(event -> names.add("word:" + event));
    }
    if (token.pos().equals("VERB") || token.pos().equals("AUX") && token.isRoot()) {
      verb(reading, tree, token, names);
    }
    Kind kind = Kind.of(reading, tree, token);
    if (kind == Kind.POLICE || kind == Kind.FORCES) {
      names.add(kind.code());
      names.add(kind.code() + "-as=" + token.relation());
      tree.head(token.index()).ifPresent(head -> names.add(kind.code() + "-as=" + token.relation() + ":" + head.lemma()));
      if (kind == Kind.POLICE) {
        names.add("police-word=" + token.lemma());
        tree.head(token.index()).ifPresent(head -> names.add("police-as~" + token.relation() + ":" + cluster(head)));
      }
      above(tree, token, token.index(), STEPS).forEach(head -> {
        names.add(kind.code() + "-under=" + head.lemma());
        events(tree, head).forEach(event -> names.add(kind.code() + "-under:" + event));
      });
    }
  }

  /// The words that a word hangs on, one after the other, to the first verb.
  private static Stream<Token> above(Tree tree, Token from, int index, int steps) {
    return tree.head(index).filter(_ -> steps > 0 && (from.index() == index || !tree.token(index).pos().equals("VERB")))
        .map(head -> Stream.concat(Stream.of(head), above(tree, from, head.index(), steps - 1))).orElse(Stream.empty());
  }

  private void verb(Reading reading, Tree tree, Token verb, Set<String> names) {
    List<String> subjects = tree.logicalSubjects(verb.index()).stream().map(subject -> Kind.of(reading, tree, subject).code()).distinct().toList();
    List<String> who = !subjects.isEmpty() ? subjects : List.of(tree.isPassive(verb.index()) ? "unnamed" : "nobody");
    String does = hasChild(tree, verb, NEGATIONS) ? "does-not" : hasChild(tree, verb, MODALS) ? "may-do" : "does";
    for (String doer : who) {
      Stream.of("", "main-").filter(prefix -> prefix.isEmpty() || verb.isRoot()).forEach(prefix -> {
        names.add(prefix + does + "=" + doer);
        names.add(prefix + does + "=" + doer + ":" + verb.lemma());
      });
      events(tree, verb).forEach(event -> names.add(does + ":" + doer + ":" + event));
    }
    for (Token object : tree.logicalObjects(verb.index())) {
      String kind = Kind.of(reading, tree, object).code();
      names.add("suffers=" + kind + ":" + verb.lemma());
      who.forEach(doer -> names.add("between=" + doer + ":" + kind));
      who.forEach(doer -> names.add("object~" + doer + ":" + cluster(object)));
      if (who.contains(Kind.POLICE.code())) {
        names.add("police-object=" + CommonWords.of(reading, tree, object));
      }
    }
  }

  private static boolean hasChild(Tree tree, Token verb, Set<String> lemmas) {
    return tree.hasChild(verb.index(), child -> lemmas.contains(child.lemma()));
  }

  /// The events that the rule book knows a word for, its companions being in the sentence.
  private Stream<String> events(Tree tree, Token token) {
    return book.of(token.lemma()).stream().map(RuleBook.Entry::trigger)
        .filter(trigger -> trigger.companions().stream()
            .allMatch(companion -> tree.sentence().tokens().stream().anyMatch(other -> other.lemma().equals(companion))))
        .map(trigger -> ontology.act(trigger.act()).event().code() + (trigger.companions().isEmpty() ? "" : "+")).distinct();
  }
}
