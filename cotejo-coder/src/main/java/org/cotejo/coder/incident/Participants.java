package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Finds who and what a report speaks of. Mentions of one name are one, and so are mentions by the same noun in the same number: "two farmers ... the
/// farmers". What stands in apposition to a name describes it.
final class Participants {
  private final Reading reading;
  private final Things things;
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, List<Mention>> descriptions = new LinkedHashMap<>();

  private Participants(Reading reading, Things things) {
    this.reading = reading;
    this.things = things;
  }

  /// In the order of their first mention.
  static List<Participant> find(Reading reading, Things things) {
    Participants all = new Participants(reading, things);
    reading.trees().forEach(all::read);
    List<Participant> found = new ArrayList<>();
    all.mentions.forEach((key, own) -> found.add(new Participant(
        key.startsWith("name:") ? key.substring(5) : "", own, all.descriptions.getOrDefault(key, List.of()))));
    return found;
  }

  private void read(Tree tree) {
    for (Token word : tree.sentence().tokens()) {
      if (word.hasPos("NOUN", "PROPN", "PRON", "ADJ")) {
        Mention mention = Mention.of(reading, things, tree, word);
        if (isOwn(mention)) {
          add(mention);
        }
      }
    }
  }

  private static boolean isOwn(Mention mention) {
    Token head = mention.head();
    if (head.pos().equals("PRON")) {
      return !mention.party().name().isEmpty();
    }
    if (mention.sort() == Mention.Sort.BODY || mention.sort() == Mention.Sort.WEAPON) {
      return true;
    }
    boolean isTitle = head.relation().equals("nmod:desc") || head.is("compound") || head.is("flat") || head.is("amod");
    return !head.pos().equals("ADJ") && !isTitle;
  }

  private void add(Mention mention) {
    List<Mention> named = named(mention);
    if (named.isEmpty()) {
      mentions.computeIfAbsent(place(mention), _ -> new ArrayList<>()).add(mention);
    } else {
      named.forEach(name -> descriptions.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(mention));
    }
  }

  /// The mention's key; with another figure than the first of that key, one of its own.
  private String place(Mention mention) {
    String key = key(mention);
    List<Mention> known = mentions.getOrDefault(key, List.of());
    String figure = figure(mention);
    boolean another = !figure.isEmpty() && !known.isEmpty() && known.stream().map(this::figure).noneMatch(figure::equals);
    return another && !key.startsWith("name:") ? key + ":" + figure : key;
  }

  private String figure(Mention mention) {
    return mention.isPlural() ? Counts.of(reading, mention.tree(), mention.head()).map(Object::toString).orElse("") : "";
  }

  private static String key(Mention mention) {
    boolean named = !mention.party().name().isEmpty() && (mention.sort() == Mention.Sort.NAMED || mention.sort() == Mention.Sort.BODY);
    return named ? "name:" + mention.party().name() : mention.sort() + ":" + mention.lemma() + ":" + mention.isPlural();
  }

  /// "Two missionaries, **Ana Paz and Luis Roca**", "**Ana Paz**, a missionary": whom the mention describes.
  private List<Mention> named(Mention mention) {
    if (mention.sort() != Mention.Sort.PERSON && mention.sort() != Mention.Sort.GROUP || mention.head().pos().equals("PRON")) {
      return List.of();
    }
    Tree tree = mention.tree();
    Optional<Token> above = mention.head().is("appos") ? tree.head(mention.head().index()) : Optional.empty();
    List<Token> beside = new ArrayList<>(above.stream().toList());
    tree.children(mention.head().index(), "appos").stream().flatMap(word -> tree.conjuncts(word.index()).stream()).forEach(beside::add);
    return beside.stream().map(word -> Mention.of(reading, things, tree, word)).filter(other -> other.sort() == Mention.Sort.NAMED).toList();
  }
}
