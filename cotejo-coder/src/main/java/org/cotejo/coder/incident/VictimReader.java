package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.Party;

/// Reads the persons that an incident was aimed at or harmed. A person told of in several sentences is one victim, with what all of them say.
final class VictimReader {
  private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|retired|antiguo|antigua|exministr[oa]|retirado)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLES = Pattern.compile("^(?:the|a|an|el|la|los|las|un|una|his|her|their|su|sus) ", Pattern.CASE_INSENSITIVE);
  /// Nouns that may take up anybody.
  private static final Set<String> GENERIC = Set.of(
      "person", "people", "victim", "one", "other", "individual", "number", "total", "dead", "wounded", "fatality", "casualty",
      "persona", "víctima", "otro", "muerto", "herido", "individuo");
  private static final Set<String> IDENTIFYING = Set.of("identify", "identificar");
  private static final Map<String, Effect> EFFECTS = Map.of(
      "victim", Effect.KILLED, "dead", Effect.KILLED, "body", Effect.KILLED, "corpse", Effect.KILLED, "wounded", Effect.WOUNDED, "injured", Effect.WOUNDED,
      "víctima", Effect.KILLED, "muerto", Effect.KILLED, "cadáver", Effect.KILLED, "herido", Effect.WOUNDED);
  private static final int AFTER = 2;
  private static final Set<String> FORCES = Set.of("MIL", "COP", "PRM", "REB");
  private static final Set<String> KILLING = Set.of("killed");
  private static final Set<String> WOUNDING = Set.of("wounded");

  private final Reading reading;
  private final Things things;
  private final List<Seen> seen = new ArrayList<>();

  private VictimReader(Reading reading, Things things) {
    this.reading = reading;
    this.things = things;
  }

  /// One mention of a victim.
  ///
  /// @param head lemma of the noun that describes them, empty for a bare name
  private record Seen(String name, String head, String description, String sector, Optional<Count> count, Effect effect) {

    boolean isSame(Seen other) {
      if (!name.isEmpty() && !other.name.isEmpty()) {
        return name.equals(other.name);
      }
      if (GENERIC.contains(head) || GENERIC.contains(other.head)) {
        return count.isPresent() ? count.equals(other.count) : true;
      }
      return name.isEmpty() && other.name.isEmpty() && head.equals(other.head) && (count.isEmpty() || other.count.isEmpty() || count.equals(other.count));
    }

    Seen describedBy(String words) {
      return new Seen(name, head, description.isEmpty() ? words : description, sector, count, effect);
    }

    Seen with(Seen other) {
      boolean vague = GENERIC.contains(head) && !GENERIC.contains(other.head);
      return new Seen(name.isEmpty() ? other.name : name, vague ? other.head : head, vague || description.isEmpty() ? other.description : description, sector.isEmpty() ? other.sector : sector,
          count.or(other::count), effect.compareTo(other.effect) <= 0 ? effect : other.effect);
    }

    Victim victim() {
      return new Victim(name, description, sector, count, effect, FORMER.matcher(description).find());
    }
  }

  /// The victims of an incident, in the order they are first told of.
  static List<Victim> read(Reading reading, Things things, List<Telling> tellings) {
    VictimReader reader = new VictimReader(reading, things);
    tellings.forEach(reader::read);
    Scene.of(reading, tellings, AFTER).forEach(reader::identified);
    return reader.seen.stream().map(Seen::victim).toList();
  }

  /// "The victims were identified as Ana Paz and Luis Roca."
  private void identified(Tree tree) {
    for (Token word : tree.sentence().tokens()) {
      if (IDENTIFYING.contains(word.lemma()) && word.pos().equals("VERB")) {
        Effect effect = tree.logicalObjects(word.index()).stream().map(head -> EFFECTS.getOrDefault(head.lemma(), Effect.UNTOLD))
            .min(Enum::compareTo).orElse(Effect.UNTOLD);
        tree.children(word.index(), "obl").stream().filter(child -> tree.preposition(child.index()).matches("as|como") && effect != Effect.UNTOLD)
            .flatMap(child -> tree.conjuncts(child.index()).stream())
            .filter(name -> reading.parties().isPerson(tree.sentence(), name) && !reading.parties().party(tree.sentence(), name).name().isEmpty())
            .forEach(name -> add(seen(effect, tree, name)));
      }
    }
  }

  private void read(Telling telling) {
    Tree tree = telling.event().tree();
    for (Token head : telling.event().of(Role.RECIPIENT)) {
      Token content = tree.contentHead(head);
      if (!isThing(tree, content) && (reading.parties().canAct(tree.sentence(), content) || isCountedAlone(telling, content))) {
        List<Token> named = names(tree, content);
        named.forEach(name -> add(seen(effect(telling), tree, name).describedBy(phrase(tree, content))));
        if (named.isEmpty() && !isMereWord(telling, tree, content)) {
          add(seen(effect(telling), tree, content));
        }
        included(tree, content).forEach(part -> add(seen(effect(telling), tree, part)));
      }
    }
  }

  /// A building, or a body other than a force: its seat may be hit, not itself.
  private boolean isThing(Tree tree, Token head) {
    boolean body = reading.parties().isBody(tree.sentence(), head) && !FORCES.contains(reading.parties().party(tree.sentence(), head).sector());
    return body || things.isTarget(head) && !reading.parties().isPerson(tree.sentence(), head);
  }

  /// "Twelve dead": the event's own word counts people.
  private static boolean isCountedAlone(Telling telling, Token head) {
    return head.index() == telling.event().word().index() || head.pos().equals("NUM");
  }

  private void add(Seen mention) {
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i).isSame(mention)) {
        seen.set(i, seen.get(i).with(mention));
        return;
      }
    }
    seen.add(mention);
  }

  /// A figure, a pronoun of nobody known, or the event's own word say nothing of who it was.
  private boolean isMereWord(Telling telling, Tree tree, Token head) {
    return head.pos().equals("NUM") || head.index() == telling.event().word().index()
        || head.pos().equals("PRON") && reading.parties().party(tree.sentence(), head).name().isEmpty();
  }

  /// "Five people, including two journalists".
  private List<Token> included(Tree tree, Token head) {
    return tree.children(head.index(), "nmod").stream()
        .filter(child -> tree.preposition(child.index()).matches("include|including|incluir"))
        .flatMap(child -> tree.conjuncts(child.index()).stream())
        .filter(child -> reading.parties().canAct(tree.sentence(), child)).toList();
  }

  private Seen seen(Effect effect, Tree tree, Token head) {
    Party party = reading.parties().party(tree.sentence(), head);
    if (head.pos().equals("PRON")) {
      return new Seen(party.name(), "person", "", party.sector(), Optional.empty(), effect);
    }
    boolean person = reading.parties().isPerson(tree.sentence(), head) && !party.name().isEmpty();
    Optional<Count> count = Counts.of(reading, tree, head);
    if (!person) {
      String words = party.isKnown() ? party.text() : NounPhrase.span(tree, head).of(reading.text());
      return new Seen("", head.lemma(), withoutArticle(words), party.sector(), count, effect);
    }
    String title = withoutName(party.text(), party.name());
    String description = title.isEmpty() ? apposition(tree, head) : title;
    return new Seen(party.name(), head.lemma(), description, party.sector(), Optional.of(new Count.Exact(1)), effect);
  }

  /// "Two missionaries, Ana Paz and Luis Roca": the names beside the description.
  private List<Token> names(Tree tree, Token head) {
    return tree.children(head.index(), "appos").stream()
        .flatMap(word -> tree.conjuncts(word.index()).stream())
        .filter(word -> reading.parties().isPerson(tree.sentence(), word) && !reading.parties().party(tree.sentence(), word).name().isEmpty())
        .filter(_ -> !reading.parties().isPerson(tree.sentence(), head) || reading.parties().party(tree.sentence(), head).name().isEmpty())
        .toList();
  }

  private String phrase(Tree tree, Token head) {
    return withoutArticle(NounPhrase.span(tree, head).of(reading.text()));
  }

  private String apposition(Tree tree, Token head) {
    return tree.children(head.index(), "appos").stream().findFirst()
        .filter(word -> word.pos().equals("NOUN") && reading.parties().canAct(tree.sentence(), word))
        .map(word -> withoutArticle(NounPhrase.span(tree, word).of(reading.text()))).orElse("");
  }

  private static Effect effect(Telling telling) {
    String measure = telling.claim().measurement().map(m -> m.measure()).orElse("");
    String act = telling.claim().act();
    if (KILLING.contains(measure) || act.equals("kill") || act.equals("assassinate") || act.equals("massacre") || act.equals("execute")) {
      return Effect.KILLED;
    }
    return WOUNDING.contains(measure) && telling.harm() ? Effect.WOUNDED : Effect.UNTOLD;
  }

  private static String withoutArticle(String words) {
    return ARTICLES.matcher(words.replaceAll("\\s+", " ").trim()).replaceFirst("");
  }

  /// What stands beside the name: the title before it.
  private static String withoutName(String words, String name) {
    String rest = words.replaceAll("\\s+", " ");
    for (String part : name.split("\\s+")) {
      rest = rest.replaceAll("(?i)(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L}).*", "");
    }
    rest = withoutArticle(rest.replaceAll("[,;]", " ").replaceAll("\\s+", " ").trim());
    return rest.matches("(?i)|the|of|['’]?s|mr\\.?|mrs\\.?|dr\\.?|de|del|la|el") ? "" : rest;
  }
}
