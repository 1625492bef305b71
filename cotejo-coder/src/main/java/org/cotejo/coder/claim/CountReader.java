package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// What an event counts, and how many.
///
/// A figure counts what it stands with: "three soldiers and two farmers" are two items. Somebody in the singular is one; a bare plural
/// ("officials were arrested") is several. Ages, years, calibres, distances are no counts: the number finder tells them apart.
final class CountReader {
  private static final Set<NumberMention.Kind> COUNTS = Set.of(NumberMention.Kind.CARDINAL, NumberMention.Kind.NEGATION);
  private static final Set<String> SEIZURES = Set.of("seized_weapons", "seized_drugs", "other");

  private static final Set<String> MOVING = Set.of("moves-to", "toll");
  private static final String KILLED = "killed";
  private static final String DEPLOYED = "deployed";

  private CountReader() {}

  /// The counted items of an event, at least one; [Counted#NOTHING] if there is nothing to count.
  static List<Counted> read(Reading reading, EventMention mention) {
    String measure = mention.trigger().measure();
    List<Token> told = mention.of(Role.COUNTED).isEmpty() ? mention.of(Role.RECIPIENT) : mention.of(Role.COUNTED);
    told = measure.equals(KILLED) ? told.stream().filter(head -> !mention.tree().isA(WordClass.WEAPON, head) && !mention.tree().isA(WordClass.DRUG, head)).toList() : told; // "recovered six bodies and **a rifle**"
    List<Token> heads = SEIZURES.contains(measure) ? told.stream().flatMap(head -> itemised(reading, mention.tree(), head).stream()).toList() : told;
    if (mention.trigger().reciprocal() && measure.isEmpty()) {
      return strengths(reading, mention);
    }
    List<Counted> moved = MovedFigures.of(reading, mention);
    if (!moved.isEmpty()) {
      return moved;
    }
    if (measure.isEmpty() || heads.isEmpty()) {
      return List.of(new Counted(heads, Optional.empty()));
    }
    List<Counted> items = new ArrayList<>();
    List<Token> uncounted = new ArrayList<>();
    for (Token head : heads) {
      Optional<Token> second = heads.stream().filter(other -> isCountedWith(mention.tree(), head, other)).findFirst();
      if (heads.stream().anyMatch(first -> isCountedWith(mention.tree(), first, head))) {
        continue;
      }
      Optional<NumberMention> number = number(reading, mention.tree(), head, measure).or(() -> ofMeasured(reading, mention, head, measure)).map(found -> reached(mention, found));
      if (number.isPresent()) {
        Measurement counted = measurement(reading, mention.tree(), measure, head, number.get());
        items.add(second.map(other -> new Counted(List.of(head, other), Optional.of(both(reading, mention.tree(), counted, head, other, number.get())))).orElseGet(() -> new Counted(List.of(head), Optional.of(counted))));
      } else {
        ofAntecedent(reading, mention.tree(), head, measure).ifPresentOrElse(counted -> items.add(new Counted(List.of(head), Optional.of(counted))), () -> uncounted.add(head));
      }
    }
    if (!uncounted.isEmpty()) {
      items.add(withoutFigure(reading, mention, measure, uncounted));
    }
    return items;
  }

  /// "A cache of arms, **including six rifles and 40 grenades**": where no figure is given of the whole, its items count.
  private static List<Token> itemised(Reading reading, Tree tree, Token whole) {
    boolean counted = tree.hasChild(whole.index(), child -> child.is("nummod"));
    List<Token> items = counted ? List.of() : tree.children(whole.index()).stream()
        .filter(item -> item.is("nmod") && tree.hasChild(item.index(), mark -> mark.is("case") && tree.words().has(WordClass.PART_INTRODUCTION, mark.form().toLowerCase(Locale.ROOT))))
        .flatMap(item -> tree.conjuncts(item.index()).stream()).filter(item -> tree.hasChild(item.index(), figure -> figure.is("nummod"))).toList();
    return items.isEmpty() ? List.of(whole) : items;
  }

  /// "**12 men and boys**", "40 policías y militares": one figure for two bare plurals.
  private static boolean isCountedWith(Tree tree, Token first, Token second) {
    return second.is("conj") && second.head() == first.index() && second.pos().equals("NOUN") && second.feature("Number").equals("Plur") && second.index() == first.index() + 2
        && tree.hasChild(first.index(), number -> number.is("nummod") && number.index() < first.index()) && tree.children(second.index()).stream().allMatch(child -> child.is("cc"))
        && tree.hasChild(second.index(), and -> tree.isA(WordClass.AND, and));
  }

  private static Measurement both(Reading reading, Tree tree, Measurement first, Token head, Token second, NumberMention number) {
    String words = head.span().union(number.span()).union(second.span()).of(reading.text());
    return new Measurement(first.measure(), words, first.sector(), first.unit(), first.count());
  }

  /// "Cooperation between the 4,800 police officers and the 20,000 troops": one item for each force whose strength is told.
  private static List<Counted> strengths(Reading reading, EventMention mention) {
    List<Counted> items = mention.of(Role.ACTOR).stream()
        .filter(head -> Reading.FORCES.contains(reading.parties().party(mention.tree().sentence(), mention.tree().contentHead(head)).sector()))
        .flatMap(head -> number(reading, mention.tree(), head, DEPLOYED).stream()
            .map(number -> new Counted(List.of(), Optional.of(measurement(reading, mention.tree(), DEPLOYED, head, number)))))
        .toList();
    return items.isEmpty() ? List.of(Counted.NOTHING) : items;
  }

  /// "**Dozens** of women **who had marched**": as many as they are said to be.
  private static Optional<NumberMention> ofMeasured(Reading reading, EventMention mention, Token head, String measure) {
    Tree tree = mention.tree();
    Token measured = tree.measureHead(head);
    boolean some = !measured.equals(head) && mention.word().is("acl") && mention.word().head() == head.index() && tree.children(head.index()).stream().noneMatch(child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
    return some ? number(reading, tree, measured, measure) : Optional.empty();
  }

  /// The figure that stands with a head; of several the nearest before it.
  static Optional<NumberMention> number(Reading reading, Tree tree, Token head, String measure) {
    Optional<Token> apart = Tally.of(tree, head);
    if (apart.isPresent()) {
      return reading.numbersIn(apart.get().span()).stream().filter(number -> isCount(number, measure)).findFirst();
    }
    TextSpan phrase = NounPhrase.span(tree, head);
    boolean money = measure.equals("money");
    return reading.numbersIn(phrase).stream()
        .filter(number -> money ? isSum(number) : isCount(number, measure))
        .filter(number -> isOfPhrase(tree, head, number) && !isAge(tree, head, number))
        .min(Comparator.comparingInt(number -> distance(number.digits(), head.span())));
  }

  /// "A payment of **20 lakh**": large units of which only money is told without its name.
  private static boolean isSum(NumberMention number) {
    return number.kind() == NumberMention.Kind.MONEY || number.kind() == NumberMention.Kind.CARDINAL && number.text().matches(".*\\b(?:lakhs?|crores?)\\b.*");
  }

  /// "Lined up **24** men and shot **them** dead": as many as those that the pronoun stands for.
  private static Optional<Measurement> ofAntecedent(Reading reading, Tree tree, Token head, String measure) {
    if (isTheirBodies(tree, head)) {
      return reading.numbersIn(new TextSpan(tree.sentence().span().begin(), head.span().begin())).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && isOfPeople(reading, tree, number)).reduce((_, last) -> last)
          .map(number -> new Measurement(measure, NounPhrase.span(tree, head).of(reading.text()), "", "persons", number.count()));
    }
    boolean personal = head.pos().equals("PRON") && head.feature("PronType").equals("Prs") || head.pos().equals("DET") && head.is("obj");
    if (!personal || !head.feature("Number").equals("Plur")) {
      return Optional.empty();
    }
    Party them = reading.parties().party(tree.sentence(), head);
    TextSpan before = new TextSpan(tree.sentence().span().begin(), head.span().begin());
    return reading.numbersIn(before).stream().filter(number -> number.kind() == NumberMention.Kind.CARDINAL && isWithin(reading.text(), number, them.text())).reduce((_, last) -> last)
        .map(number -> new Measurement(measure, them.text(), them.sector(), "persons", number.count()));
  }

  /// "Raptaron a **dos conductores** y **sus cadáveres** aparecieron".
  private static boolean isTheirBodies(Tree tree, Token head) {
    return tree.isA(WordClass.BODY_NOUN, head) && head.feature("Number").equals("Plur") && tree.hasChild(head.index(), owner -> tree.words().has(WordClass.THEIR, owner.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOfPeople(Reading reading, Tree tree, NumberMention number) {
    return tree.tokensIn(number.digits()).stream().filter(figure -> figure.is("nummod") && !figure.isRoot()).map(figure -> tree.token(figure.head())).anyMatch(noun -> reading.parties().canAct(tree.sentence(), noun));
  }

  private static boolean isWithin(String text, NumberMention number, String words) {
    int at = words.indexOf(number.text());
    return at >= 0 && text.startsWith(words, number.span().begin() - at);
  }

  /// "El jefe destituido **por la fuga de 15 presos**": a figure in a phrase of cause counts nothing of the head.
  private static boolean isOfPhrase(Tree tree, Token head, NumberMention number) {
    Optional<Token> word = tree.sentence().tokens().stream().filter(token -> token.span().overlaps(number.digits())).findFirst();
    for (Token at = word.orElse(head); at.index() != head.index() && !at.isRoot(); at = tree.token(at.head())) {
      if (at.is("nmod") && (tree.hasPreposition(at.index(), WordClass.AGENT_PREPOSITION) || tree.isA(WordClass.FORCE_NOUN, at))) {
        return false; // "mataron al muchacho **de dos disparos**"
      }
    }
    return true;
  }

  /// "A girl **of eight**", "una niña **de ocho**": one person and an age; but "a gang of five".
  private static boolean isAge(Tree tree, Token head, NumberMention number) {
    return head.pos().equals("NOUN") && head.feature("Number").equals("Sing") && !tree.isA(WordClass.COLLECTIVE, head) && !tree.isA(WordClass.QUANTITY_NOUN, head) && !tree.isA(WordClass.GANG_NOUN, head) && !tree.isA(WordClass.NUMBER_NOUN, head)
        && tree.hasChild(head.index(), age -> age.pos().equals("NUM") && age.is("nmod") && age.index() > head.index() && age.span().overlaps(number.digits()) && tree.hasPreposition(age.index(), WordClass.OF_PREPOSITION));
  }

  /// "Cayeron **hasta** 3.014", "rose **up to** 40": where a figure has moved to is no bound.
  private static NumberMention reached(EventMention mention, NumberMention number) {
    boolean moved = MOVING.contains(mention.trigger().frame().name());
    return moved && number.count() instanceof Count.AtMost(double value) ? number.with(new Count.Exact(value)) : ofParticle(mention.tree(), number);
  }

  /// "**Handed over** 14 fugitives", "**took over** 14 posts": a particle of the verb is no bound.
  private static NumberMention ofParticle(Tree tree, NumberMention number) {
    boolean particle = number.count() instanceof Count.AtLeast && tree.sentence().tokens().stream()
        .anyMatch(token -> token.span().begin() == number.span().begin() && token.relation().equals("compound:prt"));
    return particle ? new NumberMention(number.digits(), number.digits(), number.text(), new Count.Exact(number.count().low().orElseThrow()), number.strict(), number.kind(), number.unit()) : number;
  }

  private static boolean isCount(NumberMention number, String measure) {
    boolean quantity = SEIZURES.contains(measure) && (number.kind() == NumberMention.Kind.WEIGHT || number.kind() == NumberMention.Kind.MONEY);
    return COUNTS.contains(number.kind()) || quantity;
  }

  private static int distance(TextSpan digits, TextSpan head) {
    return digits.begin() <= head.begin() ? head.begin() - digits.begin() : 1000 + digits.begin() - head.begin();
  }

  static Measurement measurement(Reading reading, Tree tree, String measure, Token head, NumberMention number) {
    TextSpan phrase = NounPhrase.span(tree, head);
    String words = phrase.union(number.span()).of(reading.text());
    String exact = exactMeasure(tree, measure, head, number);
    return new Measurement(exact, words, sector(reading, tree, head, exact), unit(exact, number), number.count());
  }

  /// A seizure is of weapons, drugs, money or something else.
  private static String exactMeasure(Tree tree, String measure, Token head, NumberMention number) {
    if (!SEIZURES.contains(measure)) {
      return measure;
    }
    if (isOf(WordClass.WEAPON, tree, head)) {
      return "seized_weapons";
    }
    if (isOf(WordClass.DRUG, tree, head)) {
      return "seized_drugs";
    }
    return number.kind() == NumberMention.Kind.MONEY ? "money" : measure;
  }

  private static boolean isOf(WordClass wordClass, Tree tree, Token head) {
    return tree.isA(wordClass, head) || tree.children(head.index(), "nmod").stream().anyMatch(child -> tree.isA(wordClass, child));
  }

  private static String unit(String measure, NumberMention number) {
    if (!number.unit().isEmpty()) {
      return number.unit();
    }
    return Set.of("killed", "wounded", "arrested", "kidnapped", "missing", "displaced", "deployed", "participants", "homicides").contains(measure)
        ? "persons" : "";
  }

  private static String sector(Reading reading, Tree tree, Token head, String measure) {
    return measure.startsWith("seized") || measure.equals("money") ? "" : reading.parties().party(tree.sentence(), tree.contentHead(head)).sector();
  }

  /// "Somebody was killed" counts one or several; what is done or to be done in general ("**to detain** citizens") counts nobody.
  private static Counted withoutFigure(Reading reading, EventMention mention, String measure, List<Token> heads) {
    Tree tree = mention.tree();
    List<Token> single = SEIZURES.contains(measure) ? heads.stream().filter(head -> isOneWeapon(tree, head)).toList() : List.of();
    if (!single.isEmpty()) {
      return new Counted(single, Optional.of(new Measurement("seized_weapons", words(reading, tree, single), "", "", new Count.Exact(single.size()))));
    }
    boolean general = mention.word().feature("VerbForm").equals("Inf");
    List<Token> people = general ? List.of() : heads.stream()
        .filter(head -> mention.isDoneToPeople() || reading.parties().canAct(tree.sentence(), tree.contentHead(head))).toList();
    if (measure.equals("money") || people.isEmpty() || SEIZURES.contains(measure) || measure.equals("deployed") || measure.equals("participants")) {
      return new Counted(heads, Optional.empty());
    }
    boolean one = people.stream().allMatch(head -> isOnePerson(tree, head) || named(tree, head) > 1);
    boolean bounded = people.stream().anyMatch(head -> isAtLeast(tree, head));
    int persons = people.stream().mapToInt(head -> tree.isA(WordClass.PAIR_NOUN, head) ? 2 : Math.max(1, named(tree, head))).sum();
    Count count = !one ? new Count.Several() : bounded ? new Count.AtLeast(persons) : new Count.Exact(persons);
    return new Counted(heads, Optional.of(new Measurement(measure, words(reading, tree, people), sector(reading, tree, people.getFirst(), measure), "persons", count)));
  }

  private static int named(Tree tree, Token head) {
    return Math.max(names(tree, head), bodies(tree, head));
  }

  /// "Los cuerpos de **un hombre** y **una mujer**".
  private static int bodies(Tree tree, Token head) {
    List<Token> dead = !tree.isA(WordClass.BODY_NOUN, head) ? List.of() : tree.children(head.index(), "nmod").stream().filter(person -> tree.hasPreposition(person.index(), WordClass.OF_PREPOSITION)).flatMap(person -> tree.conjuncts(person.index()).stream()).toList();
    return dead.stream().allMatch(person -> person.feature("Number").equals("Sing") && tree.hasChild(person.index(), one -> one.is("det") && tree.isA(WordClass.INDEFINITE, one))) ? dead.size() : 0;
  }

  /// "The farmers **Deyanira Pestana** and **Eulises Borja**": how many persons a plural noun is followed by the names of.
  private static int names(Tree tree, Token head) {
    boolean several = head.pos().equals("NOUN") && head.feature("Number").equals("Plur") && !tree.isA(WordClass.COLLECTIVE, head);
    return !several ? 0 : (int) tree.children(head.index()).stream().filter(name -> name.pos().equals("PROPN") && name.index() == head.index() + 1 && (name.is("appos") || name.is("flat") || name.is("nmod")))
        .flatMap(name -> tree.conjuncts(name.index()).stream()).filter(name -> name.pos().equals("PROPN") && !name.form().equals(name.form().toUpperCase(Locale.ROOT))).count();
  }

  private static String words(Reading reading, Tree tree, List<Token> heads) {
    return String.join("; ", heads.stream().map(head -> NounPhrase.span(tree, head).of(reading.text())).toList());
  }

  /// "Seized **a rifle**": with an indefinite article it is one.
  private static boolean isOneWeapon(Tree tree, Token head) {
    return tree.isA(WordClass.WEAPON, head) && head.feature("Number").equals("Sing") && tree.hasChild(head.index(), child -> child.is("det") && tree.isA(WordClass.INDEFINITE, child));
  }

  /// "**Al menos** una persona".
  private static boolean isAtLeast(Tree tree, Token head) {
    return tree.hasChild(head.index(), word -> tree.hasChild(word.index(), part -> part.is("fixed") && tree.words().has(WordClass.LEAST, part.form())));
  }

  /// "**Most of them**": as a number, though it is no plural, more than one.
  private static boolean isSomeOfMany(Tree tree, Token head) {
    return tree.isA(WordClass.QUANTITY_NOUN, head) && !tree.isA(WordClass.INDEFINITE, head) && head.hasPos("ADJ", "PRON", "DET") && tree.hasChild(head.index(), child -> child.is("nmod"));
  }

  static boolean isOnePerson(Tree tree, Token head) {
    if (tree.isA(WordClass.ALIAS, head)) {
      return true;
    }
    if (head.pos().equals("NOUN") && tree.isA(WordClass.NUMBER_NOUN, head) && tree.contentHead(head).feature("Number").equals("Plur")) {
      return false; // "an unknown **number** of women"
    }
    if (tree.isA(WordClass.REMAINS, head)) {
      return tree.children(head.index(), "nmod").stream().anyMatch(person -> person.feature("Number").equals("Sing") && tree.hasChild(person.index(), one -> one.is("det") && tree.isA(WordClass.INDEFINITE, one)));
    }
    return !tree.isA(WordClass.COLLECTIVE, head) && !isSomeOfMany(tree, head) && !head.feature("Number").equals("Plur")
        && (!head.hasPos("PRON", "DET") || tree.isA(WordClass.OTHER_ONE, head) || head.feature("PronType").equals("Prs") && head.feature("Number").equals("Sing"));
  }
}
