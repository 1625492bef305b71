package org.cotejo.workspace.privacy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.store.NamedInReport;

/// The words of private persons' names in one report, or in several.
///
/// @param words as written, with a capital
public record PrivateNames(Set<String> words) {
  /// Masks nothing.
  public static final PrivateNames NONE = new PrivateNames(Set.of());

  /// PLOVER sectors of people without office. Whoever has no sector at all holds none that is known.
  private static final Set<String> PRIVATE = Set.of("", "CVL", "CRM", "AGR", "LAB", "EDU", "MED", "REF", "REL", "JRN", "SOC", "UAF", "UNK", "BUS");
  private static final char MASK = '•';
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*");
  /// At least two words with a capital, a particle or a dot of an initial between them; behind "in" they are a place.
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?(?:(?: (?:de|del|de la|de los|de las|da|do|dos|y|e))? \\p{Lu}[\\p{L}'’-]*\\.?)+");
  private static final Pattern IN = Pattern.compile(".*\\b(?:en|in|at|near|from|desde|hacia|of) $");
  /// What begins so is a band, a body or a house.
  private static final Pattern ARTICLE = Pattern.compile("(?:Los|Las|La|El|The|Un|Una|Unos|Unas|A|An) .*");
  /// "Relatives of ..." at the beginning of a sentence.
  private static final Pattern NOUN_OF = Pattern.compile("^\\p{Lu}\\p{L}+ (?:de|del|de la|de los|of|of the) (?=\\p{Lu})");

  public PrivateNames {
    words = Set.copyOf(words);
  }

  /// Those of a report.
  public static PrivateNames of(CodedDocument report) {
    String text = report.document().text();
    List<Claim> claims = report.claims();
    return of(new NamedInReport(
        report.persons().map(persons -> persons.stream().map(person -> new NamedInReport.Person(person.span().of(text), person.sector())).toList()),
        claims.stream().flatMap(claim -> Stream.of(claim.actor(), claim.recipient(), claim.attribution().claimant())).toList(),
        claims.stream().flatMap(claim -> Stream.of(claim.place().name(), claim.place().admin1(), claim.plan())).toList()));
  }

  /// Those of a report. In one that was coded before persons' names were kept, those of the parties of its claims.
  public static PrivateNames of(NamedInReport named) {
    Set<String> known = new HashSet<>();
    named.places().forEach(place -> addWords(place, known));
    Set<String> words = new HashSet<>();
    named.persons().ifPresentOrElse(
        persons -> persons.forEach(person -> addWords(person.words(), isPrivate(person.sector()) ? words : known)),
        () -> addParties(named.parties(), known, words));
    words.removeAll(known);
    return words.isEmpty() ? NONE : new PrivateNames(words);
  }

  private static void addParties(List<Party> parties, Set<String> known, Set<String> words) {
    for (Party party : parties) {
      if (isPrivate(party.sector())) {
        addNames(party.text(), words);
        addNames(party.name(), words);
      } else {
        addWords(party.text(), known);
        addWords(party.name(), known);
      }
    }
  }

  /// Those of several reports together.
  public static PrivateNames all(Collection<PrivateNames> several) {
    return new PrivateNames(several.stream().flatMap(names -> names.words().stream()).collect(Collectors.toSet()));
  }

  private static boolean isPrivate(String sector) {
    return List.of(sector.split("; ")).stream().allMatch(PRIVATE::contains);
  }

  private static void addNames(String party, Set<String> words) {
    String people = NOUN_OF.matcher(party).replaceFirst("");
    Matcher name = NAME.matcher(people);
    while (name.find()) {
      boolean place = IN.matcher(people.substring(0, name.start())).matches();
      if (!place && !ARTICLE.matcher(name.group()).matches()) {
        addWords(name.group(), words);
      }
    }
  }

  private static void addWords(String text, Set<String> words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().length() > 1) {
        words.add(word.group());
      }
    }
  }

  /// The same text with the names masked, of the same length.
  public String masked(String text) {
    return words.isEmpty() ? text : WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.contains(found.group()) ? initial(found.group()) : found.group()));
  }

  /// The same text with other words in the place of each name.
  public String replaced(String text, String instead) {
    if (words.isEmpty()) {
      return text;
    }
    String one = Pattern.quote(instead);
    return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.contains(found.group()) ? instead : found.group()))
        .replaceAll(one + "(?:\\.? (?:(?:de|del|de la|de los|de las|da|do|dos|y|e) )?" + one + ")+", Matcher.quoteReplacement(instead));
  }

  /// The same text, in which names may stand in lower case, such as a list of search words.
  public String maskedFolded(String text) {
    Set<String> folded = words.stream().map(PrivateNames::folded).collect(Collectors.toSet());
    return words.isEmpty() ? text : Pattern.compile("\\p{L}+").matcher(text).replaceAll(found -> Matcher.quoteReplacement(folded.contains(folded(found.group())) ? initial(found.group()) : found.group()));
  }

  private static String folded(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static String initial(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + String.valueOf(MASK).repeat(word.length() - first);
  }

  /// The same report with the names masked in its text, title and claims; all spans hold.
  public CodedDocument masked(CodedDocument report) {
    if (words.isEmpty()) {
      return report;
    }
    Document document = report.document();
    Document masked = new Document(document.id(), document.name(), document.publisher(), masked(document.title()), document.published(), document.language(), masked(document.text()), document.noise());
    return new CodedDocument(masked, report.claims().stream().map(this::masked).toList(), report.persons(), report.sentences(), report.coderVersion());
  }

  private Claim masked(Claim claim) {
    Optional<Measurement> measurement = claim.measurement().map(m -> new Measurement(m.measure(), masked(m.text()), m.sector(), m.unit(), m.count()));
    EventPlace place = claim.place().as(masked(claim.place().text()));
    return new Claim(claim.id(), claim.sentence(), claim.evidence(), claim.eventType(), claim.act(), claim.modes(), claim.contexts(), claim.cameo(), claim.goldstein(), claim.quad(),
        masked(claim.actor()), masked(claim.recipient()), measurement, claim.partOf(), claim.date(), place, masked(claim.attribution()), claim.status(), mapped(claim.framing(), this::masked),
        claim.plan(), claim.confidence(), claim.rule());
  }

  private Attribution masked(Attribution attribution) {
    return switch (attribution) {
      case Attribution.OwnVoice own -> own;
      case Attribution.Sourced(Party claimant, Party relay, String cue) -> new Attribution.Sourced(masked(claimant), masked(relay), cue);
    };
  }

  private Party masked(Party party) {
    return new Party(masked(party.text()), masked(party.name()), party.sector(), party.country());
  }

  private static List<String> mapped(List<String> texts, UnaryOperator<String> masked) {
    return texts.stream().map(masked).toList();
  }
}
