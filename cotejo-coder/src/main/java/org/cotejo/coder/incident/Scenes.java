package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.claim.HomeGround;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.coder.place.PlaceMention.Kind;
import org.cotejo.language.Token;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// The places where an incident may have been: all that the report names, those that its claims were given, and no more than the country.
final class Scenes {
  private final Reading reading;
  private final List<Telling> own;
  private final List<PlaceMention> near;

  private Scenes(Reading reading, List<Telling> own) {
    this.reading = reading;
    this.own = own;
    near = own.stream().map(telling -> telling.event().tree()).distinct()
        .flatMap(tree -> reading.places().within(tree.sentence().span()).stream()).filter(Scenes::isFine).toList();
  }

  /// @param own the tellings of the incident
  static List<Scene> of(Reading reading, List<Telling> own) {
    Scenes scenes = new Scenes(reading, own);
    Map<String, EventPlace> places = new LinkedHashMap<>();
    own.forEach(telling -> places.putIfAbsent(key(telling.claim().place()), telling.claim().place()));
    reading.places().documentCountry().ifPresent(country -> places.putIfAbsent(key(country), country));
    reading.places().mentions().forEach(mention -> places.putIfAbsent(key(mention.place()), mention.place()));
    return places.values().stream().filter(EventPlace::isKnown).map(place -> new Scene(place, scenes.clues(place))).toList();
  }

  private static boolean isFine(PlaceMention mention) {
    return mention.kind() == Kind.LITERAL && mention.place().precision().compareTo(Precision.COUNTRY) < 0;
  }

  private static String key(EventPlace place) {
    return place.country() + ":" + (place.precision() == Precision.COUNTRY ? "" : place.name().isEmpty() ? place.text() : place.name() + place.precision());
  }

  private Set<String> clues(EventPlace place) {
    Set<String> clues = new TreeSet<>();
    String grain = place.precision().toString();
    List<PlaceMention> mentions = mentions(place);
    Optional<EventPlace> home = reading.places().documentCountry();
    boolean athome = home.filter(country -> country.country().equals(place.country())).isPresent();
    String kind = grain + (athome ? "/home" : home.isEmpty() ? "/homeless" : "/abroad");
    String around = "&near=" + Math.min(2, near.size());
    clues.add("grain=" + kind);
    clues.add("grain=" + kind + around);
    clues.add("mentions=" + Math.min(3, mentions.size()) + "/" + grain);
    mentions.forEach(mention -> clues.add("used=" + mention.kind() + "/" + grain));
    claims(place, clues, grain);
    List<PlaceMention> literal = mentions.stream().filter(mention -> mention.kind() == Kind.LITERAL).toList();
    literal.forEach(mention -> clues.addAll(syntax(mention, grain)));
    clues.add("distance=" + distance(literal) + "/" + grain);
    clues.add("distance=" + distance(literal) + "/" + grain + around);
    boolean hasFiner = near.stream().anyMatch(mention -> mention.place().precision().compareTo(place.precision()) < 0 && mention.place().country().equals(place.country()));
    clues.add("finer-near=" + hasFiner + "/" + kind);
    boolean most = reading.places().mentions().stream().filter(Scenes::isFine).noneMatch(mention -> mentions(mention.place()).size() > mentions.size());
    clues.add("most-named=" + most + "/" + grain);
    return clues;
  }

  private List<PlaceMention> mentions(EventPlace place) {
    return reading.places().mentions().stream().filter(mention -> key(mention.place()).equals(key(place))).toList();
  }

  /// How far the claims of the incident were given the place.
  private void claims(EventPlace place, Set<String> clues, String grain) {
    List<Telling> placed = own.stream().filter(telling -> key(telling.claim().place()).equals(key(place))).toList();
    placed.forEach(telling -> clues.add("claim=" + (HomeGround.isTakenOver(telling.claim().place(), telling.claim().evidence().of(reading.text())) ? "taken-over" : "told") + "/" + grain + (telling.harm() ? "/harm" : "")));
    clues.add("claims=" + Math.min(2, placed.size()) + "of" + Math.min(2, own.size()) + "/" + grain);
    clues.add("first-claim=" + key(own.getFirst().claim().place()).equals(key(place)) + "/" + grain);
  }

  private String distance(List<PlaceMention> mentions) {
    int nearest = 99;
    for (PlaceMention mention : mentions) {
      int sentence = sentence(mention);
      for (Telling telling : own) {
        int distance = sentence - telling.sentence();
        nearest = Math.abs(distance) < Math.abs(nearest) ? distance : nearest;
      }
    }
    return nearest < -4 ? "before" : nearest < 0 ? "-few" : nearest <= 1 ? Integer.toString(nearest) : nearest <= 4 ? "few" : nearest == 99 ? "none" : "after";
  }

  private int sentence(PlaceMention mention) {
    return reading.trees().stream().filter(tree -> tree.sentence().span().contains(mention.span())).mapToInt(tree -> tree.sentence().number()).findFirst().orElse(-99);
  }

  /// How the name hangs in its sentence, if that tells of the incident.
  private List<String> syntax(PlaceMention mention, String grain) {
    List<String> clues = new ArrayList<>();
    for (Telling telling : own) {
      Tree tree = telling.event().tree();
      if (tree.sentence().span().contains(mention.span())) {
        tree.sentence().tokens().stream().filter(token -> isHead(tree, token, mention)).findFirst().ifPresent(head -> clues.addAll(syntax(tree, head, telling, grain)));
      }
    }
    return clues;
  }

  private static boolean isHead(Tree tree, Token token, PlaceMention mention) {
    return mention.span().contains(token.span()) && tree.head(token.index()).filter(head -> mention.span().contains(head.span())).isEmpty();
  }

  private static List<String> syntax(Tree tree, Token head, Telling telling, String grain) {
    String relation = head.relation() + Clues.preposition(tree, head);
    Token above = tree.head(head.index()).orElse(head);
    boolean direct = above.index() == telling.event().word().index();
    boolean under = tree.isUnder(head.index(), telling.event().word().index());
    String where = direct ? "event" : under ? "under" : "beside";
    return List.of("relation=" + relation, "relation=" + relation + "/" + where, "where=" + where + "/" + grain);
  }
}
