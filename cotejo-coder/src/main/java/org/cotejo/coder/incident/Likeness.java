package org.cotejo.coder.incident;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.coder.claim.HomeGround;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;

/// What of one telling speaks for or against another's being of the same incident.
///
/// @param names of its victims
/// @param heads lemmas of its victims without a name
/// @param article before its word, if that is a noun
/// @param more whether its sentence says that it tells of more of the kind: "also", "meanwhile", "another"
/// @param paragraph in which it stands, counted from the first
/// @param opening what the sentence begins with
/// @param recipient the article of the one hit
/// @param tense of the event's word, with its auxiliary
record Likeness(
    Telling telling, Set<String> names, Set<String> heads, Set<String> perpetrators, String place, String date, String article, boolean more, int paragraph,
    String opening, String recipient, String tense) {

  /// A place that begins within so many characters of a sentence opens it.
  private static final int OPENING = 25;
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

  static Likeness of(Reading reading, Telling telling) {
    Tree tree = telling.event().tree();
    Set<String> names = new HashSet<>();
    Set<String> heads = new HashSet<>();
    for (Token head : telling.event().of(Role.RECIPIENT)) {
      Party party = reading.parties().party(tree.sentence(), tree.contentHead(head));
      if (!party.name().isEmpty()) {
        names.add(party.name());
      } else {
        heads.add(tree.contentHead(head).lemma());
      }
    }
    Set<String> perpetrators = new HashSet<>();
    Claim claim = telling.claim();
    if (claim.actor().isKnown()) {
      perpetrators.add(claim.actor().name().isEmpty() ? claim.actor().sector() : claim.actor().name());
    }
    String place = HomeGround.isTakenOver(claim.place(), claim.evidence().of(reading.text())) ? "" : claim.place().name();
    String date = claim.date().start().map(day -> day + "/" + claim.date().end().orElse(day)).orElse("");
    boolean more = tree.sentence().tokens().stream().anyMatch(token -> tree.isA(WordClass.ADDITIVE, token));
    int paragraph = (int) PARAGRAPH.matcher(reading.text().substring(0, tree.sentence().span().begin())).results().count();
    return new Likeness(telling, names, heads, perpetrators, place, date, article(tree, telling.event().word()), more, paragraph,
        opening(reading, tree), telling.event().of(Role.RECIPIENT).stream().findFirst().map(head -> Clues.article(tree, tree.contentHead(head))).orElse("untold"),
        tense(tree, telling.event().word()));
  }

  /// Whether the sentence opens with a place, a date, or a word for what follows.
  private static String opening(Reading reading, Tree tree) {
    Token first = tree.token(0);
    if (!first.pos().equals("ADP")) {
      return first.pos().equals("ADV") || first.pos().equals("CCONJ") || first.pos().equals("SCONJ") ? "word" : "other";
    }
    int from = first.span().begin();
    return reading.places().within(tree.sentence().span()).stream().anyMatch(place -> place.span().begin() - from <= OPENING) ? "place" : "preposition";
  }

  private static String tense(Tree tree, Token word) {
    String auxiliary = tree.children(word.index()).stream().filter(child -> child.is("aux")).map(Token::lemma).findFirst().orElse("");
    return word.pos().equals("VERB") ? word.feature("VerbForm") + word.feature("Tense") + auxiliary : "noun";
  }

  private static String article(Tree tree, Token word) {
    return word.pos().equals("NOUN") ? tree.child(word.index(), "det").map(Token::lemma).orElse("none") : "verb";
  }

  /// What speaks for or against being of one incident with an earlier telling, as names of what holds.
  Set<String> to(Likeness earlier) {
    Set<String> clues = new TreeSet<>();
    String kinds = kind(earlier) + "/" + kind(this);
    String where = distance(earlier);
    String who = compared(names, earlier.names);
    String whereabouts = compared(place, earlier.place);
    String when = compared(date, earlier.date);
    clues.add("kinds=" + kinds);
    clues.add("distance=" + where);
    clues.add("kinds=" + kinds + "&distance=" + where);
    clues.add("acts=" + earlier.telling.claim().act() + "/" + telling.claim().act());
    clues.add("names=" + who);
    clues.add("names=" + who + "&kinds=" + kinds);
    String what = compared(heads, earlier.heads);
    clues.add("nouns=" + what);
    clues.add("nouns=" + what + "&distance=" + where);
    clues.add("names=" + who + "&nouns=" + what + "&distance=" + where);
    clues.add("victims=" + victims(earlier) + "&distance=" + where);
    clues.add("victims=" + victims(earlier) + "&kinds=" + kinds);
    clues.add("opening=" + opening + "&distance=" + where);
    clues.add("recipient=" + recipient + "&distance=" + where);
    clues.add("recipient=" + recipient + "&kinds=" + kinds);
    clues.add("tense=" + earlier.tense + "/" + tense);
    clues.add("conjoined=" + conjoined(earlier));
    clues.add("doers=" + compared(perpetrators, earlier.perpetrators));
    clues.add("place=" + whereabouts);
    clues.add("place=" + whereabouts + "/" + earlier.telling.claim().place().precision() + "/" + telling.claim().place().precision());
    clues.add("date=" + when);
    clues.add("date=" + when + "&place=" + whereabouts);
    clues.add("figure=" + compared(figure(this), figure(earlier)));
    clues.add("article=" + article);
    clues.add("article=" + article + "&kinds=" + kinds);
    clues.add("status=" + earlier.telling.status() + "/" + telling.status());
    clues.add("more=" + more + "&distance=" + where);
    clues.add("paragraphs=" + Math.min(4, paragraph - earlier.paragraph));
    return clues;
  }

  /// Whether those who are hit are named in both, described in both, or not told.
  private String victims(Likeness earlier) {
    return whom() + "/" + earlier.whom();
  }

  private String whom() {
    return !names.isEmpty() ? "named" : heads.isEmpty() ? "untold" : "described";
  }

  private String conjoined(Likeness earlier) {
    Tree tree = telling.event().tree();
    if (tree != earlier.telling.event().tree()) {
      return "apart";
    }
    int one = telling.event().word().index();
    int other = earlier.telling.event().word().index();
    boolean within = tree.isUnder(one, other) || tree.isUnder(other, one);
    return (tree.token(one).is("conj") ? "conj" : tree.token(one).relation()) + (within ? "/within" : "");
  }

  private static String kind(Likeness likeness) {
    return likeness.telling.harm() ? "harm" : likeness.telling.kind().toString();
  }

  private String distance(Likeness earlier) {
    int distance = telling.sentence() - earlier.telling.sentence();
    return distance <= 2 ? Integer.toString(distance) : distance <= 4 ? "few" : distance <= 8 ? "some" : "far";
  }

  private static String figure(Likeness likeness) {
    return likeness.telling.claim().measurement().map(measurement -> measurement.count().toString()).orElse("");
  }

  private static String compared(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? "unknown" : one.equals(other) ? "same" : "different";
  }

  private static String compared(Set<String> one, Set<String> other) {
    return one.isEmpty() && other.isEmpty() ? "none" : one.isEmpty() || other.isEmpty() ? "unknown" : one.stream().anyMatch(other::contains) ? "same" : "different";
  }
}
