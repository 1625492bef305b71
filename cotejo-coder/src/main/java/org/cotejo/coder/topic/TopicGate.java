package org.cotejo.coder.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.ontology.Ontology;

/// Drops what figurative words seem to tell in documents about something else.
public final class TopicGate {
  private static final String SECURITY = "security";
  /// How many different words of a topic a document needs ...
  private static final int DIFFERENT_WORDS = 4;
  /// ... unless it is no longer than a few sentences, ...
  private static final int FEW_SENTENCES = 3;
  private static final int DIFFERENT_WORDS_IN_FEW = 3;
  /// ... and how many sentences there may be to one of its words.
  private static final int SENTENCES_A_WORD = 2;
  /// How many of its words there must be to one of security.
  private static final int DOMINANCE = 4;
  /// Events that a topic of scope `force` drops.
  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "RETREAT", "CONCEDE", "SANCTION");

  private final List<Topic> topics;
  /// The words of all topics: most words are of none.
  private final Set<String> topical;
  private final Set<String> security;
  private final Ontology ontology;

  private record Topic(boolean everything, Set<String> words) {}

  /// Reads `lexicon/LANGUAGE/topics.tsv`.
  public TopicGate(Language language, Ontology ontology) {
    this.ontology = ontology;
    Map<String, Topic> all = new LinkedHashMap<>();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "topics"), "topic", "scope", "lemmas")) {
      all.put(row.cell("topic"), new Topic(row.cell("scope").equals("everything"), Set.copyOf(row.list("lemmas"))));
    }
    security = Objects.requireNonNull(all.remove(SECURITY), "topics.tsv has no line '" + SECURITY + "'").words();
    topics = List.copyOf(all.values());
    topical = topics.stream().flatMap(topic -> topic.words().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /// The mentions that may be meant as they are said.
  ///
  /// @param trees the document's sentences
  public List<EventMention> pass(List<Tree> trees, List<EventMention> mentions) {
    return mentions.isEmpty() ? mentions : topicOf(trees).map(topic -> mentions.stream().filter(mention -> isKept(topic, mention)).toList())
        .orElse(mentions);
  }

  private boolean isKept(Topic topic, EventMention mention) {
    boolean figurative = topic.everything() || FORCE.contains(ontology.act(mention.trigger().act()).event().code());
    return !figurative || securityWords(mention.tree()) > 0;
  }

  private Optional<Topic> topicOf(List<Tree> trees) {
    List<String> lemmas = trees.stream().flatMap(tree -> tree.sentence().tokens().stream()).map(Token::lemma).filter(topical::contains).toList();
    int needed = trees.size() <= FEW_SENTENCES ? DIFFERENT_WORDS_IN_FEW : DIFFERENT_WORDS;
    List<Topic> told = topics.stream().filter(topic -> lemmas.stream().filter(topic.words()::contains).distinct().count() >= needed).toList();
    return told.isEmpty() ? Optional.empty() : strongest(told, lemmas, trees);
  }

  /// Of the topics that enough words tell of, the one that most do, if security is told of far less.
  private Optional<Topic> strongest(List<Topic> told, List<String> lemmas, List<Tree> trees) {
    long serious = trees.stream().mapToLong(this::securityWords).sum();
    return told.stream()
        .filter(topic -> occurrences(topic, lemmas) >= Math.max(trees.size() / SENTENCES_A_WORD, serious * DOMINANCE))
        .max(Comparator.comparingLong(topic -> occurrences(topic, lemmas)));
  }

  /// Verbs do not count: "the wingers **murdered** it on both flanks".
  private long securityWords(Tree tree) {
    return tree.sentence().tokens().stream().filter(token -> !token.pos().equals("VERB") && security.contains(token.lemma())).count();
  }

  private static long occurrences(Topic topic, List<String> lemmas) {
    return lemmas.stream().filter(topic.words()::contains).count();
  }
}
