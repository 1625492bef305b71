package org.cotejo.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cotejo.coder.actor.ActorLexicon;
import org.cotejo.coder.actor.DocumentActors;
import org.cotejo.coder.attribution.AttributionReader;
import org.cotejo.coder.attribution.ParentheticalSources;
import org.cotejo.coder.attribution.QuotationFinder;
import org.cotejo.coder.claim.ClaimAssembler;
import org.cotejo.coder.claim.PlaceTail;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.claim.UnlistedPlaces;
import org.cotejo.coder.date.DateFinder;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.coder.match.ActGroups;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.match.TriggerMatcher;
import org.cotejo.coder.mend.Mending;
import org.cotejo.coder.number.NumberFinder;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceFinder;
import org.cotejo.coder.plan.DocumentPlans;
import org.cotejo.coder.plan.PlanFinder;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.coder.topic.TopicGate;
import org.cotejo.language.Analyser;
import org.cotejo.language.LanguageAnalyser;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Ontology;

/// Everything needed to code one language.
final class LanguageCoder {
  private final Language language;
  private final Analyser analyser;
  private final RuleBook rules;
  private final WordClasses words;
  private final ParentheticalSources asides;
  private final Mending mending;
  private final TriggerMatcher matcher;
  private final PlaceTail tails;
  private final NumberFinder numbers;
  private final DateFinder dates;
  private final PlaceFinder places;
  private final ActorLexicon actors;
  private final PlanFinder plans;
  private final AttributionReader attributions;
  private final ClaimAssembler assembler;
  private final TopicGate topics;

  LanguageCoder(Language language, Ontology ontology, CompletableFuture<PlaceFinder> places, ActorLexicon actors, PlanFinder plans) {
    this.language = language;
    this.actors = actors;
    this.plans = plans;
    analyser = LanguageAnalyser.load(language);
    rules = RuleBook.load(language, ontology);
    words = WordClasses.load(language);
    asides = new ParentheticalSources(words);
    mending = new Mending(words);
    ActGroups groups = ActGroups.load(ontology);
    matcher = new TriggerMatcher(rules, groups);
    tails = new PlaceTail(words);
    numbers = NumberFinder.load(language);
    dates = numbers.dates();
    attributions = new AttributionReader(language);
    assembler = new ClaimAssembler(ontology, language, words, groups);
    topics = new TopicGate(language, ontology);
    this.places = places.join();
  }

  CodedDocument code(Document document, String version) {
    Explanation explanation = explain(document);
    return new CodedDocument(document, explanation.claims(), Optional.of(explanation.reading().persons()), explanation.reading().trees().size(), version);
  }

  Explanation explain(Document document) {
    Reading reading = read(document);
    List<EventMention> mentions = mentions(reading);
    return new Explanation(reading, mentions, assembler.assemble(reading, mentions));
  }

  /// What the annotators find in a document.
  private Reading read(Document document) {
    String text = document.text();
    List<TextSpan> regions = regions(document);
    List<DateFinder.Timed> stretches = regions.stream().map(region -> dates.read(text, region)).toList();
    List<TextSpan> labels = Datelines.labels(text);
    List<TextSpan> datelines = new ArrayList<>(Datelines.find(text));
    labels.stream().filter(label -> isPlace(text, label)).forEach(datelines::add);
    Optional<LocalDate> written = datelines.isEmpty() ? document.published() : Datelines.written(datelines, dates(stretches, document.published()), document.published());
    List<DateMention> when = dates(stretches, written);
    List<TextSpan> islands = new ArrayList<>(datelines);
    islands.addAll(labels);
    when.stream().map(DateMention::span).forEach(islands::add);
    List<Sentence> parsed = analyser.segment(text, regions).stream().map(sentence -> analyser.parse(sentence, within(sentence, islands), asides.find(sentence))).toList();
    List<Sentence> sentences = parsed.stream().map(mending::mend).toList();
    List<Tree> trees = sentences.stream().map(sentence -> new Tree(sentence, words)).toList();
    List<NumberMention> figures = stretches.stream().flatMap(stretch -> numbers.find(stretch).stream()).toList();
    DocumentActors cast = DocumentActors.read(language, text, sentences, actors, document.published());
    DocumentPlaces placeNames = places.find(text, sentences, language, home(document, datelines, cast));
    List<DateMention> days = when.stream().filter(date -> datelines.stream().noneMatch(line -> line.contains(date.span())) && placeNames.mentions().stream().noneMatch(place -> place.span().contains(date.span()))).toList();
    Parties parties = new RememberedParties(new ActorParties(cast, placeNames, words));
    return UnlistedPlaces.addedTo(new Reading(
        document, trees, figures, days, placeNames, parties, attributions.read(text, trees, parties), QuotationFinder.find(text),
        new DocumentPlans(plans.find(text, regions)), tails, datelines, cast.persons(words -> placeNames.mentions().stream().anyMatch(place -> place.span().contains(words)))));
  }

  private List<DateMention> dates(List<DateFinder.Timed> stretches, Optional<LocalDate> written) {
    return stretches.stream().flatMap(stretch -> dates.mentions(stretch, written).stream()).toList();
  }

  /// The country of the dateline, of the bodies named, or in the name of the outlet ("La Voz del Guaviare"): where a report comes from is not where things
  /// happened, but tells namesakes apart.
  private String home(Document document, List<TextSpan> datelines, DocumentActors cast) {
    String dateline = Stream.concat(document.noise().stream().filter(noise -> noise.reason().equals("dateline")).map(NoiseRegion::span), datelines.stream()).findFirst()
        .map(line -> country(document.text(), line)).orElse("");
    String bodies = dateline.isEmpty() ? cast.country() : dateline;
    return bodies.isEmpty() ? outlet(document.publisher()) : bodies;
  }

  /// The country of the place that an outlet is called by, if any word but the first is one, and no other country has a place of that name worth a newspaper.
  private String outlet(String publisher) {
    for (int begin = publisher.indexOf(' ') + 1; begin > 0; begin = publisher.indexOf(' ', begin) + 1) {
      String country = Character.isUpperCase(publisher.codePointAt(begin)) ? country(publisher, new TextSpan(begin, publisher.length())) : "";
      if (!country.isEmpty()) {
        return places.countries(publisher.substring(begin), language).size() > 1 ? "" : country;
      }
    }
    return "";
  }

  /// "Colombia: 11 killed", "ARARIA: Two persons were killed": a country, or any place in capitals.
  private boolean isPlace(String text, TextSpan label) {
    String name = label.of(text);
    return places.find(text, analyser.segment(text, List.of(label)), language, "").mentions().stream()
        .anyMatch(mention -> mention.span().begin() == label.begin() && mention.span().end() == label.end() - 1
            && (mention.place().precision() == EventPlace.Precision.COUNTRY || name.equals(name.toUpperCase(Locale.ROOT))));
  }

  private String country(String text, TextSpan part) {
    return places.find(text, analyser.segment(text, List.of(part)), language, "").mentions().stream()
        .map(mention -> mention.place().country()).filter(country -> !country.isEmpty()).findFirst().orElse("");
  }

  private static List<TextSpan> within(Sentence sentence, List<TextSpan> spans) {
    return spans.stream().filter(span -> sentence.span().contains(span)).toList();
  }

  /// The events of a document, in text order.
  private List<EventMention> mentions(Reading reading) {
    List<EventMention> mentions = new ArrayList<>();
    for (Tree tree : reading.trees()) {
      matcher.match(tree, token -> reading.parties().canAct(tree.sentence(), token) || tree.isA(WordClass.SOMEBODY, token)).stream().filter(mention -> !isInName(reading, mention)).forEach(mentions::add);
    }
    return topics.pass(reading.trees(), mentions);
  }

  /// "Comité de Familiares de Detenidos **Desaparecidos**", "Operación de **Liberación** del Pueblo": a word of a name tells of nothing.
  private static boolean isInName(Reading reading, EventMention mention) {
    Token word = mention.word();
    boolean plan = Character.isUpperCase(word.form().codePointAt(0)) && reading.plans().mentions().stream().anyMatch(named -> named.span().contains(word.span()) && named.span().begin() < word.span().begin());
    return plan || reading.parties().isInName(mention.tree().sentence(), word);
  }

  RuleBook rules() {
    return rules;
  }

  /// What is left of the text without its noise.
  private static List<TextSpan> regions(Document document) {
    List<TextSpan> regions = new ArrayList<>();
    int from = 0;
    for (NoiseRegion noise : document.noise()) {
      if (noise.span().begin() > from) {
        regions.add(new TextSpan(from, noise.span().begin()));
      }
      from = noise.span().end();
    }
    if (from < document.text().length()) {
      regions.add(new TextSpan(from, document.text().length()));
    }
    return regions;
  }
}
