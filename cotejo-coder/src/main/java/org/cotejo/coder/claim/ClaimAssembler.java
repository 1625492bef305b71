package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.attribution.DocumentAttributions;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.coder.match.ActGroups;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Labels;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.plan.DocumentPlans;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.status.StatusReader;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Ontology;

/// Makes claims of the event mentions of one document after another. Holds no state between documents.
public final class ClaimAssembler {
  /// Days before publication from which on an event is background.
  private static final int LONG_BEFORE = 14;
  /// Letters within which a deed that is named again has just been told.
  private static final int FRESH = 600;
  /// Letters of an article and the blank behind it, at most.
  private static final int ARTICLE = 4;
  /// Measures that count persons.
  private static final Set<String> OF_PEOPLE = Set.of("killed", "wounded", "kidnapped", "missing", "arrested", "homicides");
  private static final Set<String> VIOLENT_EVENTS = Set.of("ASSAULT", "COERCE");
  /// Sectors of those who may have done it.
  private static final Set<String> SIDES = Set.of("COP", "MIL", "GOV", "SPY", "REB", "PRM", "CRM");

  /// What only a side that may have done it is asked about: its word that nobody was tortured is a denial.
  private static final Set<String> OFFENCES = Set.of("torture", "beat", "raid", "execute", "disappear", "sexual-violence", "detain");

  /// Who says that there was no clash denies what a side has told of one.
  private static final Set<String> WITNESSES = Set.of("CVL", "NGO");
  /// What is said rather than done: however many are asked for or threatened over a year, nobody has counted them.
  private static final Set<String> WORDS = Set.of("REQUEST", "THREATEN", "AGREE", "CONSULT", "REJECT", "SUPPORT", "CONCEDE");
  /// Events that are done to things too: an office burnt, a house searched. Of all others the recipient is somebody.
  private static final Set<String> THING_EVENTS = Set.of("ASSAULT", "COERCE", "AID", "SANCTION");

  /// "At least two" is not eight.
  private static final double FEW = 5;

  /// Until all claims of the document are known.
  private static final double UNRATED = 0;

  private static final String STATISTIC = "STATISTIC";
  private static final String ASSAULT = "ASSAULT";
  private static final String PERSONS = "persons";
  private static final String ARRESTED = "arrested";
  private static final String CLASH = "clash";

  private final Ontology ontology;
  private final ActGroups groups;
  private final PartFinder parts;
  private final StatusReader statuses;
  private final Attempts attempts;
  private final Confidence confidence = Confidence.load();

  public ClaimAssembler(Ontology ontology, Language language, WordClasses words, ActGroups groups) {
    this.ontology = ontology;
    this.groups = groups;
    attempts = new Attempts(ontology, groups);
    statuses = new StatusReader(language);
    parts = new PartFinder(words);
  }

  /// The claims of a document, in text order.
  ///
  /// @param mentions its event mentions, in text order
  public List<Claim> assemble(Reading reading, List<EventMention> mentions) {
    List<SharedDay.Told> all = new ArrayList<>();
    ClaimIds ids = new ClaimIds(reading.document().id());
    Counterparts counterparts = new Counterparts();
    Whereabouts whereabouts = new Whereabouts(ontology);
    SceneDay sceneDay = new SceneDay(ontology);
    for (EventMention read : mentions) {
      EventMention mention = withoutPlace(reading, read.without(reading::isTime));
      if (isDenialOf(mentions, mention) || isReportOf(mentions, mention) || isLeftOpen(mention) || isDoneByNobody(reading, mention) && !(isViolent(mention) && !mention.of(Role.RECIPIENT).isEmpty()) || counterparts.isContinuation(mention) || isToldBefore(all, mention)) {
        continue;
      }
      List<Token> others = others(mentions, mention);
      EventPlace chosen = PlaceChooser.choose(reading, mention, others, whereabouts.before(reading, mention), whereabouts.isTalk(mention) && !whereabouts.isWord(mention), whereabouts.isLocal(mention));
      EventDate date = DateChooser.choose(reading, mention, others);
      whereabouts.told(reading, mention, chosen, isOld(reading, date));
      Optional<Elaboration.Told> behind = whereabouts.isLocal(mention) ? Elaboration.of(reading, mention, date) : Optional.empty();
      Optional<EventPlace> finer = behind.flatMap(further -> Elaboration.place(reading, further.event(), chosen, !Whereabouts.isInherited(mention, chosen)));
      finer.ifPresent(whereabouts::elaborated);
      Party actor = Speaking.with(reading, mention, counterparts.of(reading, mention));
      EventDate told = date.text().isEmpty() && isViolent(mention) ? behind.map(Elaboration.Told::date).orElse(date) : date;
      claims(reading, mention, actor.isKnown() ? actor : Launchers.of(reading, mention), others, told, finer.orElse(chosen), sceneDay, ids)
          .forEach(claim -> all.add(new SharedDay.Told(mention, claim)));
    }
    List<Claim> claims = new ArrayList<>();
    SharedDay.of(reading, RecalledFigures.dated(CarriedTellers.of(Denials.of(CarriedActors.of(reading, all))))).forEach(claim -> claims.add(asFigure(reading, claims, claim)));
    List<Claim> told = Repetitions.merge(Repetitions.withoutHeadlines(figures(reading, claims, ids), claim -> isHeadline(reading, claim)));
    return confidence.rate(Refusals.answered(ToldAgain.withSectors(reading, told)), reading.document().language());
  }

  /// The claims with those of figures that are told without their noun: listed, in per cent, of another time, by somebody else.
  private List<Claim> figures(Reading reading, List<Claim> claims, ClaimIds ids) {
    List<Claim> listed = new Proportions(reading, statuses, ontology, ids).added(FigureLists.added(reading, TakenFigures.added(reading, new Balances(reading, ontology, ids).added(claims), ids), ids));
    return RivalFigures.added(reading, ComparedFigures.added(reading, listed, ids), ids);
  }

  /// "The massacre **of Argelia**": where people were killed or taken, and not whom.
  private static EventMention withoutPlace(Reading reading, EventMention mention) {
    boolean ofPeople = mention.word().pos().equals("NOUN") && OF_PEOPLE.contains(mention.trigger().measure());
    return !ofPeople ? mention : mention.without(head -> head.pos().equals("PROPN") && head.is("nmod") && mention.of(Role.RECIPIENT).contains(head) && !mention.tree().hasChild(head.index(), child -> child.is("nummod"))
        && reading.places().mentions().stream().anyMatch(place -> place.span().contains(head.span())));
  }

  /// "No arrests have been made **in the attack**", "a year in prison **over the killings**": what has been told, and is only named.
  private boolean isToldBefore(List<SharedDay.Told> told, EventMention mention) {
    Token noun = mention.word();
    Tree tree = mention.tree();
    if (Elaboration.isSubject(tree, noun) && told.stream().anyMatch(before -> before.mention().tree() != tree && isViolent(before.mention()) && noun.span().begin() - before.mention().word().span().end() < FRESH)) {
      return true; // "**The attack** took place in Kware": the deed itself has been told
    }
    boolean named = noun.pos().equals("NOUN") && (noun.is("obl") || noun.is("nmod")) && tree.hasChild(noun.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det))
        && !tree.hasChild(noun.index(), part -> part.is("nummod") || part.is("nmod") || part.is("acl"));
    return named && told.stream().map(SharedDay.Told::mention).filter(before -> before.tree() != tree || before.word().index() < noun.index())
        .anyMatch(before -> groups.areOneEvent(mention.trigger().act(), before.trigger().act()));
  }

  private static Optional<Boolean> isOld(Reading reading, EventDate date) {
    return reading.document().published().flatMap(day -> date.end().map(end -> end.isBefore(day.minusDays(LONG_BEFORE))));
  }

  private Claim asFigure(Reading reading, List<Claim> before, Claim claim) {
    Optional<Claim> whole = StatisticReader.whole(reading, before, claim).or(() -> StatisticReader.samePeriod(reading, before, claim)).or(() -> StatisticReader.beside(before, claim));
    return whole.flatMap(_ -> StatisticReader.figure(claim)).map(figure -> as(reading, claim, ontology.act(figure), claim.date().text().isEmpty() ? whole.get().date() : claim.date()))
        .map(figure -> figure.attribution() instanceof Attribution.OwnVoice ? figure.withAttribution(whole.get().attribution()) : figure).orElse(claim);
  }

  private Claim as(Reading reading, Claim claim, Act act, EventDate date) {
    boolean placed = !claim.place().text().isEmpty() && claim.evidence().of(reading.text()).contains(claim.place().text().split("; ")[0]);
    EventPlace place = placed ? claim.place() : HomeGround.named(reading, reading.places().documentCountry().orElse(EventPlace.UNKNOWN), claim.evidence());
    String cameo = act.cameo().map(Coded::code).orElse("");
    return new Claim(claim.id(), claim.sentence(), claim.evidence(), act.event().code(), act.code(), act.mode().stream().map(Coded::code).toList(), act.contexts().stream().map(Coded::code).toList(),
        cameo, ontology.goldstein(cameo), act.event().quad(), claim.actor(), claim.recipient(), claim.measurement(), claim.partOf(), date, place, claim.attribution(), claim.status(),
        claim.framing(), claim.plan(), claim.confidence(), claim.rule());
  }

  /// The first line of a report if it ends without a full stop and more follows.
  private static boolean isHeadline(Reading reading, Claim claim) {
    return claim.sentence() == 1 && reading.text().substring(claim.evidence().end()).matches("(?s) *\\R.*\\S.*") && !claim.evidence().of(reading.text()).matches("(?s).*([.!?:]|[.!?][”\"»])\\s*");
  }

  /// "Denied that soldiers had fired": the row is the denied event's, and says who denies it.
  private boolean isDenialOf(List<EventMention> mentions, EventMention denial) {
    return denial.trigger().act().matches("deny|reject") && mentions.stream()
        .filter(other -> other.tree() == denial.tree() && other.word().index() != denial.word().index())
        .filter(other -> denial.trigger().act().equals("deny") || !other.word().feature("VerbForm").equals("Inf"))
        .anyMatch(other -> statuses.read(other.tree(), other.word(), other.trigger().companions()).flatMap(StatusReader.Reading::denier).filter(denial.word()::equals).isPresent());
  }

  /// "**Denounced** that officers had robbed her": the row is the deed's, and says whose word it is.
  private boolean isReportOf(List<EventMention> mentions, EventMention report) {
    return report.trigger().act().equals("denounce") && report.tree().children(report.word().index(), "ccomp").stream()
        .anyMatch(content -> mentions.stream().anyMatch(deed -> deed.tree() == report.tree() && deed.word().equals(content) && isViolent(deed)));
  }

  /// "**No descartó** que haya más víctimas", "did **not rule out** more arrests": who does not deny says nothing.
  private boolean isLeftOpen(EventMention denial) {
    return denial.trigger().act().equals("deny") && statuses.read(denial.tree(), denial.word(), denial.trigger().companions()).filter(read -> read.status() == Status.NEGATED).isPresent();
  }

  private boolean isViolent(EventMention mention) {
    return VIOLENT_EVENTS.contains(ontology.act(mention.trigger().act()).event().code());
  }

  /// "**No group** has claimed responsibility".
  private static boolean isDoneByNobody(Reading reading, EventMention mention) {
    return mention.of(Role.ACTOR).stream().map(head -> NounPhrase.span(mention.tree(), head))
        .anyMatch(phrase -> reading.numbersIn(phrase).stream().anyMatch(number -> number.kind() == NumberMention.Kind.NEGATION));
  }

  private static List<Token> others(List<EventMention> mentions, EventMention mention) {
    return mentions.stream()
        .filter(other -> other.tree() == mention.tree() && other.word().index() != mention.word().index())
        .map(EventMention::word).toList();
  }

  private List<Claim> claims(Reading reading, EventMention mention, Party actor, List<Token> others, EventDate told, EventPlace place, SceneDay sceneDay, ClaimIds ids) {
    Optional<StatusReader.Reading> status = statuses.read(mention.tree(), mention.word(), mention.trigger().companions());
    if (status.isEmpty()) {
      return List.of();
    }
    return status.get().attempted()
        ? attempts.of(mention).map(tried -> claims(reading, tried, actor, others, told, place, status.get(), sceneDay, ids)).orElse(List.of())
        : claims(reading, mention, actor, others, told, place, status.get(), sceneDay, ids);
  }

  private List<Claim> claims(
      Reading reading, EventMention mention, Party actor, List<Token> others, EventDate told, EventPlace place, StatusReader.Reading status, SceneDay sceneDay, ClaimIds ids) {
    StatusReader.Reading timed = status.as(Timing.status(reading, mention, told, status.status() == Status.ASSERTED ? mention.trigger().status().orElse(Status.ASSERTED) : status.status()));
    EventDate date = sceneDay.of(reading, mention, Timing.happened(reading, mention, told, timed.status()), timed.status());
    List<Claim> claims = new ArrayList<>();
    for (Counted counted : AffectedCount.of(reading, mention, groups, CountReader.read(reading, mention))) {
      Draft draft = new Draft(reading, mention, actor, counted, MovedFigures.date(reading, mention, counted).orElse(date), place, timed, ids);
      if (isTold(claims, counted) || counted.measurement().isEmpty() && mention.trigger().frame().name().startsWith("toll")) {
        continue;
      }
      List<PartFinder.Part> found = parts(draft, others);
      boolean ofPart = found.stream().flatMap(part -> part.by().stream()).anyMatch(mention.of(Role.ACTOR)::contains);
      Claim total = claim(ofPart ? draft.by(Party.UNKNOWN) : draft, recipient(draft), counted.measurement(), Optional.empty());
      claims.add(total);
      found.forEach(part -> claims.add(claim(by(draft, part), part.who(), Optional.of(part.measurement()), Optional.of(total.id()))));
    }
    return claims;
  }

  /// Whether a head was counted as part of another before: "twelve people, among them **two women**".
  private static boolean isTold(List<Claim> claims, Counted counted) {
    return counted.measurement().filter(measurement -> claims.stream().filter(claim -> claim.partOf().isPresent()).flatMap(claim -> claim.measurement().stream())
        .anyMatch(part -> part.count().equals(measurement.count()) && (part.text().contains(measurement.text()) || measurement.text().contains(part.text())))).isPresent();
  }

  /// What is known of a claim before it is written down.
  private record Draft(
      Reading reading, EventMention mention, Party actor, Counted counted, EventDate date, EventPlace place, StatusReader.Reading status, ClaimIds ids) {
    Tree tree() {
      return mention.tree();
    }

    /// Whether the event's own sentence says where it was.
    boolean isPlaced() {
      String words = place.text().contains("; ") ? place.text().substring(0, place.text().indexOf("; ")) : place.text();
      return !words.isEmpty() && tree().sentence().span().of(reading.text()).contains(words);
    }

    Draft at(EventPlace other) {
      return new Draft(reading, mention, actor, counted, date, other, status, ids);
    }

    Draft by(Party other) {
      return new Draft(reading, mention, other, counted, date, place, status, ids);
    }
  }

  private List<PartFinder.Part> parts(Draft draft, List<Token> others) {
    if (draft.counted().measurement().isEmpty() || draft.counted().heads().isEmpty()) {
      return List.of();
    }
    TextSpan counted = NounPhrase.span(draft.tree(), draft.counted().heads().getFirst());
    Measurement total = draft.counted().measurement().get();
    return parts.find(draft.reading(), draft.tree(), total, counted, others).stream().filter(part -> !exceeds(part.measurement().count(), total.count()) && (total.unit().equals(PERSONS) || part.who().sector().isEmpty())).toList();
  }

  /// Eight of two is no part.
  private static boolean exceeds(Count part, Count whole) {
    return whole.high().isPresent() && part.low().isPresent() && part.low().getAsDouble() > whole.high().getAsDouble()
        || whole instanceof Count.AtLeast(double least) && part.low().isPresent() && least < FEW && part.low().getAsDouble() > least + 1;
  }

  /// A part with a doer or a place of its own is not the total's.
  private static Draft by(Draft draft, PartFinder.Part part) {
    Draft there = part.where().map(draft::at).orElse(draft);
    return part.by().map(head -> there.by(draft.reading().actors(draft.tree(), List.of(head)))).orElse(there);
  }

  /// "El agente **le** disparó": whoever the pronoun stands for, it is not the agent.
  private Party recipient(Draft draft) {
    boolean countsRecipient = draft.mention().of(Role.COUNTED).isEmpty();
    List<Token> heads = countsRecipient && !draft.counted().heads().isEmpty() ? draft.counted().heads() : draft.mention().of(Role.RECIPIENT);
    Party recipient = suffersThings(draft.mention()) ? draft.reading().affected(draft.tree(), heads) : draft.reading().addressed(draft.tree(), heads);
    if (!recipient.isKnown() && isAccusedName(draft, heads)) {
      return new Party(words(draft, heads.getFirst()), "", "", "");
    }
    if (!recipient.isKnown()) {
      Party owner = Owners.of(draft.reading(), draft.tree(), heads.isEmpty() && suffersThings(draft.mention()) ? draft.mention().of(Role.COUNTED) : heads);
      return sameParty(owner, draft.actor()) ? Party.UNKNOWN : owner;
    }
    boolean pronoun = heads.stream().allMatch(head -> draft.tree().contentHead(head).pos().equals("PRON"));
    return !draft.actor().isKnown() || !recipient.isKnown() || !sameParty(recipient, draft.actor()) ? recipient : pronoun ? Party.UNKNOWN : isOtherSides(draft.tree(), heads) ? new Party(words(draft, heads.getFirst()), "", "", "") : recipient;
  }

  /// "The general blamed **the BIFF**": a name that nobody knows, no place and no date.
  private boolean isAccusedName(Draft draft, List<Token> heads) {
    boolean accuses = ontology.act(draft.mention().trigger().act()).event().code().equals("ACCUSE");
    return accuses && heads.size() == 1 && (heads.getFirst().pos().equals("PROPN") || heads.getFirst().form().matches("\\p{Lu}{2,}")) && !draft.reading().isTime(heads.getFirst())
        && draft.reading().places().mentions().stream().noneMatch(place -> place.span().overlaps(heads.getFirst().span()));
  }

  /// "The Union called on **the parties** to talk": not itself.
  private static boolean isOtherSides(Tree tree, List<Token> heads) {
    return heads.size() == 1 && tree.isA(WordClass.PARTY_NOUN, heads.getFirst()) && heads.getFirst().feature("Number").equals("Plur");
  }

  private static String words(Draft draft, Token head) {
    return NounPhrase.span(draft.tree(), head).of(draft.reading().text());
  }

  private boolean suffersThings(EventMention mention) {
    return THING_EVENTS.contains(ontology.act(mention.trigger().act()).event().code());
  }

  private Claim claim(Draft draft, Party recipient, Optional<Measurement> counted, Optional<String> partOf) {
    EventMention mention = draft.mention();
    Reading reading = draft.reading();
    Optional<Measurement> often = counted.or(() -> suffersThings(mention) ? Occurrences.of(reading, mention) : Optional.empty());
    Optional<String> figure = WORDS.contains(ontology.act(mention.trigger().act()).event().code()) ? Optional.empty() : StatisticReader.read(mention, often, draft.date(), draft.place(), draft.actor());
    Optional<Measurement> measurement = figure.isPresent() ? often : counted;
    EventPlace place = HomeGround.named(reading, figure.isPresent() && !draft.isPlaced() ? reading.places().documentCountry().orElse(EventPlace.UNKNOWN) : draft.place(), draft.tree().sentence().span());
    Act act = ontology.act(figure.orElse(mention.trigger().act()));
    Party doer = SpeechActs.isEvent(act.event().code()) && !draft.actor().isKnown() ? accuser(draft, recipient) : draft.actor();
    Attribution attribution = timeless(draft.reading(), draft.tree(), attribution(draft, act, doer, recipient));
    Party actor = isTheirMen(draft, doer) && SIDES.contains(attribution.claimant().sector()) ? new Party(doer.text(), doer.name(), attribution.claimant().sector(), attribution.claimant().country()) : doer;
    if (VIOLENT_EVENTS.contains(act.event().code()) && actor.isKnown() && actor.text().equals(recipient.text())) {
      actor = Party.UNKNOWN; // "15 gunmen were killed after **they** attacked a base"
    }
    if (act.event().code().equals(ASSAULT) && isOwnForce(mention, actor, recipient)) {
      actor = Party.UNKNOWN;
    }
    Status read = status(draft, measurement);
    Status status = read == Status.NEGATED && isDeniedByItsSide(act, actor, attribution) ? Status.DENIED : read;
    Optional<Measurement> figures = status == Status.NEGATED ? measurement.or(() -> noneOf(draft)).filter(asked -> !isAsked(draft, asked)).map(ClaimAssembler::none) : measurement;
    TextSpan evidence = draft.tree().sentence().span();
    String cameo = act.cameo().map(Coded::code).orElse("");
    OptionalDouble goldstein = ontology.goldstein(cameo);
    String measure = measurement.map(Measurement::measure).orElse("");
    String role = measurement.map(Measurement::text).orElse("");
    return new Claim(
        draft.ids().next(evidence, act.code(), measure, role),
        draft.tree().sentence().number(), evidence, act.event().code(), act.code(),
        act.mode().stream().map(Coded::code).toList(), act.contexts().stream().map(Coded::code).toList(),
        cameo, goldstein, act.event().quad(),
        actor, recipient, figures, partOf, draft.date(), place,
        attribution, status, FramingReader.read(reading, mention), plan(draft),
        UNRATED, mention.rule().id());
  }

  /// "Nine were shot after opening fire on a patrol, and **two officers** were wounded": those to whom something else was done did not do it to their own force.
  private static boolean isOwnForce(EventMention mention, Party actor, Party recipient) {
    return Reading.FORCES.contains(actor.sector()) && actor.sector().equals(recipient.sector()) && !mention.of(Role.ACTOR).isEmpty()
        && mention.of(Role.ACTOR).stream().allMatch(head -> head.relation().equals("nsubj:pass"));
  }

  /// Who speaks with the act's verb, unless that is whom it is said of: "the police did not **respond**".
  private static Party accuser(Draft draft, Party accused) {
    Party speaker = draft.reading().attributions().speakerAt(draft.mention().word().span());
    return !speaker.isKnown() ? goesOn(draft, accused) : accused.isKnown() && sameParty(speaker, accused) ? Party.UNKNOWN : speaker;
  }

  /// "El gobernador condenó el ataque. **Pidió** además tropas": Spanish leaves out a subject that goes on from the sentence before.
  private static Party goesOn(Draft draft, Party accused) {
    Token verb = draft.mention().word();
    boolean elided = verb.isRoot() && (draft.tree().isA(WordClass.ASKING_VERB, verb) || draft.tree().isA(WordClass.PERSONAL_VERB, verb)) && verb.feature("Person").equals("3") && verb.feature("Number").equals("Sing") && !draft.tree().hasChild(verb.index(), child -> child.is("nsubj"));
    return !elided ? Party.UNKNOWN : draft.reading().trees().stream().filter(tree -> tree.sentence().number() == draft.tree().sentence().number() - 1)
        .flatMap(tree -> tree.sentence().tokens().stream().filter(subject -> subject.relation().equals("nsubj") && tree.token(subject.head()).isRoot())
            .filter(subject -> draft.reading().parties().isPerson(tree.sentence(), subject)).map(subject -> draft.reading().parties().party(tree.sentence(), subject)))
        .filter(party -> party.isKnown() && (!accused.isKnown() || !sameParty(party, accused))).findFirst().orElse(Party.UNKNOWN);
  }

  /// "Did not say **how many** had been charged": not none.
  private static boolean isAsked(Draft draft, Measurement counted) {
    return draft.tree().words().get(WordClass.HOW_MANY).stream().anyMatch(asked -> counted.text().toLowerCase(Locale.ROOT).startsWith(asked));
  }

  /// "**No arrests** have been made": a noun of people that there are none of counts them.
  private static Optional<Measurement> noneOf(Draft draft) {
    Token noun = draft.mention().word();
    boolean none = noun.pos().equals("NOUN") && draft.tree().hasChild(noun.index(), det -> det.is("det") && draft.tree().isA(WordClass.NONE, det));
    return none && ARRESTED.equals(draft.mention().trigger().measure()) ? Optional.of(new Measurement(ARRESTED, words(draft, noun), "", PERSONS, new Count.Exact(0))) : Optional.empty();
  }

  /// "There were no wounded": of what did not happen there are none.
  private static Measurement none(Measurement measurement) {
    return new Measurement(measurement.measure(), measurement.text(), measurement.sector(), measurement.unit(), new Count.Exact(0));
  }

  private static String plan(Draft draft) {
    EventMention mention = draft.mention();
    String named = draft.reading().plans().of(draft.tree(), words -> Scene.distance(draft.tree(), mention.word(), words));
    return named.isEmpty() ? described(draft) : named;
  }

  /// "Launched a **national security plan**": a plan without a name is known by what is said of it.
  private static String described(Draft draft) {
    return Stream.concat(draft.mention().of(Role.RECIPIENT).stream(), draft.mention().of(Role.ACTOR).stream())
        .filter(head -> DocumentPlans.isPlan(draft.tree(), head) && draft.tree().hasChild(head.index(), child -> child.is("amod") || child.is("compound")))
        .map(head -> NounPhrase.span(draft.tree(), head).of(draft.reading().text()).replaceFirst("^(?i:an?|the|un|una|el|la) ", ""))
        .findFirst().orElse("");
  }

  /// "Soldiers **did not fire** on the crowd, *the ministry* said": what a side that may have done it says was not done is denied, and so is a clash of which witnesses and relatives say that there was none; what others count as none is negated.
  private static boolean isDeniedByItsSide(Act act, Party actor, Attribution attribution) {
    return VIOLENT_EVENTS.contains(act.event().code()) && attribution instanceof Attribution.Sourced(Party claimant, Party _, String _)
        && ((actor.isKnown() || OFFENCES.contains(act.code())) && SIDES.contains(claimant.sector()) || act.code().equals(CLASH) && WITNESSES.contains(claimant.sector()));
  }

  private static Status status(Draft draft, Optional<Measurement> measurement) {
    if (measurement.filter(m -> m.count() instanceof Count.Exact(double value) && value == 0).isPresent()) {
      return Status.NEGATED;
    }
    Status read = draft.mention().trigger().status().filter(_ -> draft.status().status() == Status.ASSERTED).orElse(draft.status().status());
    boolean quoted = FramingReader.marksTrigger(draft.reading(), draft.mention()) && Labels.verb(draft.tree(), draft.mention().word()).isEmpty();
    return read == Status.ASSERTED && quoted ? Status.ALLEGED : read;
  }

  /// "The army denied that **its men** had fired": of the speaker's force.
  private static boolean isTheirMen(Draft draft, Party doer) {
    String[] words = doer.text().toLowerCase(Locale.ROOT).split(" ");
    return words.length == 2 && (doer.sector().isEmpty() || doer.sector().equals("CVL")) && draft.tree().words().has(WordClass.THEIR, words[0]) && draft.tree().words().has(WordClass.MEN, words[1]);
  }

  /// The speaker of an accusation or appeal is its claimant; so is whoever denies.
  private static boolean isDenial(Draft draft, String cue) {
    return draft.tree().sentence().tokens().stream().anyMatch(token -> token.form().equals(cue) && draft.tree().isA(WordClass.DENYING_VERB, token) && token.index() != draft.mention().word().index());
  }

  /// "**The army** denied it", "**it** denied having bombed the village", "**negó** que hubiera muertos": the subject, or whoever was speaking.
  private static Party denier(Draft draft, Token word) {
    Optional<Token> subject = draft.tree().logicalSubjects(word.index()).stream().findFirst();
    Party named = subject.map(head -> draft.reading().parties().party(draft.tree().sentence(), head)).orElse(Party.UNKNOWN);
    boolean left = subject.isEmpty() || subject.get().pos().equals("PRON");
    return named.isKnown() || !left ? named : draft.reading().attributions().speakerAt(word.span());
  }

  private Attribution attribution(Draft draft, Act act, Party actor, Party recipient) {
    DocumentAttributions attributions = draft.reading().attributions();
    Attribution spelledOut = attributions.of(told(draft).span());
    Optional<Party> denier = draft.status().denier().map(word -> denier(draft, word)).filter(Party::isKnown);
    if (denier.isPresent()) {
      Party relay = sameParty(denier.get(), spelledOut.claimant()) ? Party.UNKNOWN : spelledOut.claimant();
      return new Attribution.Sourced(denier.get(), relay, draft.status().denier().orElseThrow().form());
    }
    if (draft.status().status() == Status.ASSERTED && spelledOut instanceof Attribution.Sourced(Party _, Party _, String cue) && isDenial(draft, cue)) {
      return new Attribution.OwnVoice(); // "denied having been at the meeting **where the killings were planned**": who denies does not vouch for them
    }
    boolean itself = SpeechActs.isSpeech(draft.tree(), draft.mention().word(), act, actor, recipient) && actor.isKnown() && draft.status().status() != Status.ALLEGED;
    if (itself && spelledOut instanceof Attribution.Sourced(Party teller, Party _, String _) && isBesideContent(draft) && !sameParty(teller, actor)) {
      return new Attribution.Sourced(actor, Party.UNKNOWN, draft.mention().word().form());
    }
    if (itself && spelledOut instanceof Attribution.OwnVoice) {
      Party speaker = attributions.speakerAt(draft.mention().word().span());
      return new Attribution.Sourced(speaker.isKnown() ? speaker : actor, Party.UNKNOWN, draft.mention().word().form());
    }
    boolean byVerb = draft.tree().isA(WordClass.COUNTING_VERB, draft.mention().word());
    if (byVerb && isSetAgainst(draft)) {
      return counter(draft) instanceof Attribution.Sourced own ? own : spelledOut;
    }
    boolean counted = act.event().code().equals(STATISTIC) || byVerb || draft.counted().measurement().isPresent();
    return counted && spelledOut instanceof Attribution.OwnVoice ? counter(draft) : spelledOut;
  }

  /// "Police said that 20 were held, **although a group put** the number at 40": a count in a clause of its own is not the speaker's before.
  private static boolean isSetAgainst(Draft draft) {
    Token verb = draft.mention().word();
    return (verb.is("advcl") || verb.is("conj")) && draft.tree().hasChild(verb.index(), child -> child.is("nsubj") && child.index() < verb.index());
  }

  /// "Authorities blamed the rebels, **who have denied** it", "it concluded that they were executed, **lo que el comisionado negó**": what somebody else says beside.
  private static boolean isBesideContent(Draft draft) {
    Token word = draft.mention().word();
    boolean meanwhile = word.is("advcl") && draft.tree().hasChild(word.index(), mark -> mark.is("mark") && draft.tree().isA(WordClass.MEANWHILE, mark)); // "promised help **while lawmakers demanded** an inquiry"
    boolean beside = word.relation().equals("acl:relcl") || word.is("parataxis") || meanwhile;
    return beside && word.pos().equals("VERB") && draft.tree().hasChild(word.index(), child -> child.is("nsubj"));
  }

  /// The word that tells of this claim: the act's, or, of several who suffered it, the one counted, who may have a source of his own ("and, according to relatives, **three children**").
  private static Token told(Draft draft) {
    Token word = draft.mention().word();
    return draft.counted().heads().stream().findFirst().filter(head -> head.is("conj") && head.index() > word.index()).orElse(word);
  }

  /// The speaker without "on Friday".
  static Attribution timeless(Reading reading, Tree tree, Attribution attribution) {
    if (attribution instanceof Attribution.Sourced(Party claimant, Party _, String _) && reading.dates().stream().anyMatch(date -> isTimeOnly(claimant.text(), date.span().of(reading.text())))) {
      return new Attribution.OwnVoice();
    }
    return attribution instanceof Attribution.Sourced(Party claimant, Party relay, String cue)
        ? new Attribution.Sourced(reading.withoutFigures(reading.withoutTime(tree, claimant)), relay, cue) : attribution;
  }

  /// "Declaró **el miércoles**": a day, with its article or without.
  private static boolean isTimeOnly(String claimant, String date) {
    return claimant.equals(date) || date.endsWith(" " + claimant) || claimant.endsWith(" " + date) && claimant.length() - date.length() <= ARTICLE;
  }

  /// "**The league** counted 505 deaths", "**el Gobierno** cifra los muertos en 22": whoever counts vouches for the figure.
  private Attribution counter(Draft draft) {
    Tree tree = draft.tree();
    Token word = draft.mention().word();
    return countingVerb(tree, word).filter(counting -> !tree.hasSe(counting.index())).flatMap(counting -> tree.logicalSubjects(counting.index()).stream().findFirst())
        .filter(head -> (head.pos().equals("PRON") || isNamed(head) || draft.reading().parties().canAct(tree.sentence(), tree.contentHead(head))) && !draft.reading().isTime(head))
        .filter(head -> !tree.hasChild(tree.contentHead(head).index(), child -> child.is("nummod")))
        .filter(head -> !isRecorded(tree, word) || !draft.reading().parties().isCountry(tree.sentence(), head) && draft.reading().places().mentions().stream().noneMatch(place -> place.span().contains(head.span())))
        .map(head -> named(draft, head))
        .filter(party -> party.isKnown() && !party.equals(draft.actor()))
        .<Attribution>map(party -> new Attribution.Sourced(party, Party.UNKNOWN, countingVerb(tree, word).orElseThrow().form())).orElse(new Attribution.OwnVoice());
  }

  private static boolean isRecorded(Tree tree, Token word) {
    return countingVerb(tree, word).filter(verb -> tree.isA(WordClass.RECORDING_VERB, verb)).isPresent();
  }

  /// The verb that says the figure: the word itself, or the one it is the object of, alone, listed ("registró 12 heridos y **tres muertos**") or as what a number is of ("elevó a 40 el número de **heridos**").
  private static Optional<Token> countingVerb(Tree tree, Token word) {
    if (tree.isA(WordClass.COUNTING_VERB, word)) {
      return Optional.of(word);
    }
    Token listed = word.is("conj") && !word.isRoot() ? tree.token(word.head()) : word;
    Token figure = listed.is("nmod") && !listed.isRoot() && (tree.isA(WordClass.FIGURES, tree.token(listed.head())) || tree.isA(WordClass.QUANTITY_NOUN, tree.token(listed.head()))) ? tree.token(listed.head()) : listed;
    return figure.is("obj") ? tree.head(figure.index()).filter(head -> tree.isA(WordClass.COUNTING_VERB, head)) : Optional.empty();
  }

  /// Somebody who is known, or the words of a name that is not.
  private static Party named(Draft draft, Token head) {
    Party party = draft.reading().parties().party(draft.tree().sentence(), draft.tree().contentHead(head));
    return party.isKnown() || !isNamed(head) ? party : new Party(words(draft, head), "", apposed(draft, head), "");
  }

  /// "Beacon Security, **a consultancy**, recorded 90 killings": what a name that nobody knows is said to be.
  private static String apposed(Draft draft, Token name) {
    return draft.tree().children(name.index(), "appos").stream().map(kind -> draft.reading().parties().party(draft.tree().sentence(), kind).sector()).filter(sector -> !sector.isEmpty()).findFirst().orElse("");
  }

  /// "**The Network** put the toll at 21": a word with a capital behind its article is a name.
  private static boolean isNamed(Token head) {
    return head.index() > 0 && Character.isUpperCase(head.form().charAt(0));
  }

  private static boolean sameParty(Party one, Party other) {
    return other.text().contains(one.text()) || one.text().contains(other.text());
  }
}
