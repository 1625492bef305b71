package org.cotejo.lab.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.coder.status.StatusReader;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.ontology.Ontology;

/// What of a text bears on what the source does to the target, as names of features that hold:
///
/// - `rules=EVENT`: what the rules alone say; `act=CODE:ROLES`, `event=EVENT:ROLES:STATUS`: every event found, with which of the two fills its roles (S, T);
/// - `word=`, `between=`, `verb=`: lemmas outside of the two names, those that stand between them, the verb above the source. Each also as `...:EVENT`, an event
///   that the rule book knows the word for, whether or not the rule's conditions hold: so that words never seen in learning speak too;
/// - `object=`, `content=`: of that verb; `pair:`: what the rule book knows the two for, together, or the verb with the preposition before the target;
/// - `negated`, `future`: of the verb above the source or its content; `order=`: which of the two comes first.
final class RelationFeatures {
  private static final Set<String> CONTENT = Set.of("VERB", "NOUN", "ADJ");
  private static final Set<String> CONNECTING = Set.of("VERB", "NOUN", "ADJ", "ADP", "AUX", "ADV", "PART");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");

  private final RuleBook book;
  private final Ontology ontology;
  private final StatusReader statuses = new StatusReader(Language.EN);

  RelationFeatures(RuleBook book, Ontology ontology) {
    this.book = book;
    this.ontology = ontology;
  }

  /// @param root what the rules say, empty if nothing
  Set<String> of(List<Tree> trees, List<EventMention> mentions, MarkedPair pair, Optional<String> root) {
    Set<String> names = new TreeSet<>();
    names.add("rules=" + root.orElse("none"));
    Optional<Tree> sentence = trees.stream().max((a, b) -> Integer.compare(pair.marked(a), pair.marked(b)));
    sentence.ifPresent(tree -> {
      mentions.stream().filter(mention -> mention.tree() == tree).forEach(mention -> event(mention, pair, names));
      words(tree, pair, names);
      verb(tree, pair, names);
    });
    return names;
  }

  private void event(EventMention mention, MarkedPair pair, Set<String> names) {
    boolean reciprocal = mention.trigger().reciprocal();
    List<Token> others = reciprocal ? mention.of(Role.ACTOR)
        : Stream.of(Role.RECIPIENT, Role.COUNTED).flatMap(role -> mention.of(role).stream()).toList();
    String roles = (mention.of(Role.ACTOR).stream().anyMatch(pair::isSource) ? "S" : "") + (others.stream().anyMatch(pair::isTarget) ? "T" : "");
    String act = mention.trigger().act();
    names.add("act=" + act + ":" + roles);
    String status = statuses.read(mention.tree(), mention.word(), mention.trigger().companions()).map(reading -> reading.status().code()).orElse("dropped");
    names.add("event=" + ontology.act(act).event().code() + ":" + roles + ":" + status);
  }

  private void words(Tree tree, MarkedPair pair, Set<String> names) {
    int source = pair.lastSource(tree);
    int target = pair.lastTarget(tree);
    boolean forward = source < target;
    names.add("order=" + (forward ? "source-target" : "target-source"));
    int begin = Math.min(source, target);
    int end = forward ? pair.firstTarget(tree) : pair.firstSource(tree);
    for (Token token : tree.sentence().tokens()) {
      if (pair.isSource(token) || pair.isTarget(token) || isNamed(token)) {
        continue;
      }
      if (CONTENT.contains(token.pos())) {
        word("word", tree, token, names);
      }
      if (token.index() > begin && token.index() < end && CONNECTING.contains(token.pos())) {
        word("between", tree, token, names);
      }
    }
  }

  /// Names and peoples say nothing of what is done: nothing is to be learnt from them.
  private static boolean isNamed(Token token) {
    return token.index() > 0 && Character.isUpperCase(token.form().charAt(0));
  }

  private void verb(Tree tree, MarkedPair pair, Set<String> names) {
    Optional<Token> verb = tree.sentence().tokens().stream().filter(pair::isSource)
        .flatMap(token -> tree.head(token.index()).stream()).filter(head -> head.pos().equals("VERB") && !pair.isSource(head)).findFirst();
    verb.ifPresent(head -> {
      word("verb", tree, head, names);
      mark("negated", NEGATIONS, tree, head, names);
      mark("future", FUTURE, tree, head, names);
      tree.children(head.index()).stream().filter(child -> !pair.isSource(child) && !pair.isTarget(child))
          .forEach(child -> complement(tree, head, child, names));
      beforeTarget(tree, head, pair, names);
    });
  }

  private void complement(Tree tree, Token verb, Token child, Set<String> names) {
    boolean clause = child.is("xcomp") || child.is("ccomp");
    if (clause || child.is("obj")) {
      word(clause ? "content" : "object", tree, child, names);
      events(tree, verb).forEach(event -> events(tree, child).forEach(other -> names.add("pair:" + event + ":" + other)));
    }
    if (clause) {
      mark("content-negated", NEGATIONS, tree, child, names);
      mark("content-future", FUTURE, tree, child, names);
    }
  }

  private void beforeTarget(Tree tree, Token verb, MarkedPair pair, Set<String> names) {
    tree.sentence().tokens().stream().filter(pair::isTarget).flatMap(token -> tree.children(token.index(), "case").stream())
        .filter(preposition -> !pair.isTarget(preposition)).findFirst().ifPresent(preposition -> {
          names.add("before-target=" + preposition.lemma());
          events(tree, verb).forEach(event -> names.add("pair:" + event + ":" + preposition.lemma()));
        });
  }

  private void mark(String name, Set<String> lemmas, Tree tree, Token verb, Set<String> names) {
    if (tree.hasChild(verb.index(), child -> lemmas.contains(child.lemma()))) {
      names.add(name);
      events(tree, verb).forEach(event -> names.add(name + ":" + event));
    }
  }

  private void word(String kind, Tree tree, Token token, Set<String> names) {
    names.add(kind + "=" + token.lemma());
    events(tree, token).forEach(event -> names.add(kind + ":" + event));
  }

  /// The events that the rule book knows a word for, its companions being in the sentence.
  private Stream<String> events(Tree tree, Token token) {
    return book.of(token.lemma()).stream().map(RuleBook.Entry::trigger)
        .filter(trigger -> trigger.companions().stream()
            .allMatch(companion -> tree.sentence().tokens().stream().anyMatch(other -> other.lemma().equals(companion))))
        .map(trigger -> ontology.act(trigger.act()).event().code() + (trigger.companions().isEmpty() ? "" : "+")).distinct();
  }
}
