package org.cotejo.coder.match;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;

/// Tells event mentions that stand for an event of their own from words that only refer to one.
///
/// - A noun that is part of another trigger ("impose **sanctions**") or of its phrase, or the object of a verb of the same event type, is that event: "launched an
///   **operation**", "an **arson** attack".
/// - A noun with nobody in its roles and no figure refers to something told elsewhere, or names a kind of event ("**kidnapping** is common",
///   "the **talks** focused on"), unless it is brought in: by an indefinite article, or by a verb that says it happened.
/// - A reciprocal event needs a party: somebody, for a verb also anything with a proper name, or "both sides".
final class MentionFilter {
  /// Words between one in a name and the name's noun: "Comisión de Búsqueda de Personas Desaparecidas".
  private static final int NAME_DEPTH = 4;
  private static final Set<String> SELF_COUNTING = Set.of("casualty", "state", "nominal-count", "rate", "lives", "toll", "toll-set", "strike", "plant", "hit", "found-graves", "marked", "tear-through", "air-fire", "shell-into", "destroyed");

  private final ActGroups groups;

  MentionFilter(ActGroups groups) {
    this.groups = groups;
  }

  /// @param mentions of one sentence
  /// @param human whether the phrase with this head names somebody who can act
  List<EventMention> select(List<EventMention> mentions, Predicate<Token> human) {
    List<EventMention> own = mentions.stream().filter(mention -> isOwnEvent(mention, human)).toList();
    return own.stream()
        .filter(mention -> own.stream().noneMatch(other -> isPartOf(mention, other) || isMotiveOf(mention, other)))
        .filter(mention -> !isInName(mention.tree(), mention.word(), human) && !isUnderName(mention.tree(), mention.word()))
        .filter(mention -> !isTheirMark(mention, human))
        .toList();
  }

  /// "**Amnesty** International", "Fuerza de **Reacción** Rápida": a word of somebody's name is no event.
  private static boolean isInName(Tree tree, Token word, Predicate<Token> human) {
    return word.hasPos("NOUN", "PROPN") && isCapitalised(word) && human.test(word)
        && tree.hasChild(word.index(), part -> part.index() == word.index() + 1 && isCapitalised(part));
  }

  /// "The Committee on **Enforced Disappearances**", "Comisión de Búsqueda de Personas **Desaparecidas**": what a body is for, in its name.
  private static boolean isUnderName(Tree tree, Token word) {
    Token at = word;
    for (int step = 0; step < NAME_DEPTH && !at.isRoot() && isCapitalised(at) && at.index() > 0; step++) {
      if (!at.is("nmod") && !at.is("amod") && !at.is("acl") && !at.is("compound") && !at.is("flat")) {
        return false;
      }
      at = tree.token(at.head());
      if (at.hasPos("NOUN", "PROPN") && isCapitalised(at) && tree.isA(WordClass.BODY_KIND, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalised(Token word) {
    return word.form().length() > 1 && Character.isUpperCase(word.form().charAt(0)) && Character.isLowerCase(word.form().charAt(1));
  }

  /// "Ended a strike **of three months**": what has lasted has happened, and not only ended.
  private static boolean lasted(EventMention mention) {
    Tree tree = mention.tree();
    return tree.children(mention.word().index(), "nmod").stream()
        .anyMatch(child -> tree.hasPreposition(child.index(), WordClass.OF_PREPOSITION) && tree.hasChild(child.index(), part -> part.is("nummod")));
  }

  private boolean isPartOf(EventMention mention, EventMention other) {
    Token word = mention.word();
    if (other != mention && other.isCompanion(word)) {
      return true;
    }
    if (other == mention) {
      return false;
    }
    if (isSaidAgain(mention, other) || isToldBehind(mention, other) || isTotalOf(mention, other) || isCountedBy(mention, other) || isWholeOf(mention, other) || endsIn(mention, other)) {
      return true;
    }
    if (isWhoTheyAre(mention, other) || isTurnedDown(mention, other) || isMeansOf(mention, other) || isThreatened(mention, other) || isKindOfCase(mention, other)) {
      return true;
    }
    if (word.head() != other.word().index()) {
      return false;
    }
    if (isManner(mention, other)) {
      return true;
    }
    if (word.is("acl") && word.feature("VerbForm").equals("Part") && mention.trigger().act().equals(other.trigger().act())) {
      return true; // "un operativo **ejecutado** por la Policía"
    }
    if (word.pos().equals("VERB")) {
      boolean sameDeed = mention.trigger().act().equals(other.trigger().act()) || groups.isDoneByTrying(mention.trigger().act()) && groups.isViolent(other.trigger().act());
      return sameDeed && isPurpose(mention.tree(), word);
    }
    boolean inPhrase = word.is("compound") || word.is("amod") || word.is("flat");
    boolean sameAct = groups.areOneEvent(mention.trigger().act(), other.trigger().act()) || groups.isEnding(other.trigger().act()) && !lasted(mention);
    return inPhrase || sameAct && (word.is("obj") || word.is("nsubj") || word.is("nmod") || word.is("obl") || word.is("xcomp"));
  }

  /// "Murieron **asfixiados**", "murió **baleado**", "cayó **acribillado**": how somebody died is no second death.
  private boolean isManner(EventMention mention, EventMention other) {
    Token word = mention.word();
    return word.is("xcomp") && word.feature("VerbForm").equals("Part")
        && (groups.areOneEvent(mention.trigger().act(), other.trigger().act()) || groups.endsIn(mention.trigger().act(), other.trigger().act()));
  }

  /// "Mataron al muchacho **de dos disparos**": with what somebody was killed.
  private boolean isMeansOf(EventMention mention, EventMention other) {
    Token word = mention.word();
    return word.is("nmod") && word.pos().equals("NOUN") && groups.endsIn(mention.trigger().act(), other.trigger().act()) && mention.of(Role.ACTOR).isEmpty()
        && other.of(Role.RECIPIENT).stream().anyMatch(head -> head.index() == word.head());
  }

  /// "Distributed food to 2,400 **displaced** people": what those have suffered to whom something else is done that is no harm.
  private boolean isWhoTheyAre(EventMention mention, EventMention other) {
    Token word = mention.word();
    return word.is("amod") && word.pos().equals("VERB") && !groups.isViolent(other.trigger().act()) && !groups.isViolent(mention.trigger().act())
        && other.of(Role.RECIPIENT).stream().anyMatch(head -> head.index() == word.head());
  }

  /// "Turned down **an offer of talks**": what was refused has not been.
  private static boolean isTurnedDown(EventMention mention, EventMention other) {
    Token matter = mention.word();
    boolean refused = other.word().pos().equals("VERB") && other.trigger().act().matches("reject|refuse") && matter.pos().equals("NOUN") && mention.trigger().act().matches("offer|talk|negotiate|discuss|peace-offer|cooperate|mediate");
    return refused && mention.tree().isUnder(matter.index(), other.word().index()) && matter.index() > other.word().index()
        && (matter.is("obj") || matter.is("nmod") && mention.tree().token(matter.head()).pos().equals("NOUN"));
  }

  /// "Threatened **to rape** his sister": what is threatened is no event more.
  private static boolean isThreatened(EventMention mention, EventMention other) {
    return mention.word().is("xcomp") && mention.word().head() == other.word().index() && other.trigger().act().equals("threaten");
  }

  /// "1,530 cases **of enforced disappearance**", "260 complaints, among them 21 **of torture**": what the cases are, that another figure counts.
  private static boolean isKindOfCase(EventMention mention, EventMention other) {
    Token word = mention.word();
    return word.is("nmod") && word.pos().equals("NOUN") && mention.tree().hasPreposition(word.index(), WordClass.OF_PREPOSITION) && other.trigger().act().endsWith("figure")
        && (other.of(Role.COUNTED).stream().anyMatch(head -> head.index() == word.head()) || mention.tree().token(word.head()).pos().equals("NUM") && word.head() > other.word().index()) && !mention.tree().hasChild(word.index(), figure -> figure.is("nummod"));
  }

  /// "**Raised** to 14 the number of journalists *killed* this year": one figure, told by what was done.
  private static boolean isTotalOf(EventMention mention, EventMention other) {
    Tree tree = mention.tree();
    Token deed = other.word();
    if (!mention.trigger().frame().name().equals("toll-set") || !deed.is("acl") || deed.isRoot()) {
      return false;
    }
    Token number = tree.token(deed.head()).is("nmod") ? tree.token(tree.token(deed.head()).head()) : tree.token(deed.head());
    return number.head() == mention.word().index();
  }

  /// "Put the number of **deaths** at seven": one figure, told by the verb.
  private static boolean isCountedBy(EventMention mention, EventMention other) {
    Tree tree = mention.tree();
    Token noun = mention.word();
    return noun.is("nmod") && tree.isA(WordClass.NUMBER_NOUN, tree.token(noun.head())) && tree.token(noun.head()).head() == other.word().index() && other.trigger().frame().name().startsWith("toll");
  }

  /// "The leader was shot dead, the third leader **killed** this month": what an apposition says of somebody is no second event.
  private static boolean isSaidAgain(EventMention mention, EventMention other) {
    Tree tree = mention.tree();
    Token word = mention.word();
    if (mention.trigger().act().equals(other.trigger().act()) && word.index() > other.word().index() && isOneMoreOf(tree, word)) {
      return true;
    }
    if (word.is("acl") && mention.trigger().act().equals(other.trigger().act()) && !word.isRoot() && tree.token(word.head()).is("nsubj") && tree.token(word.head()).head() == other.word().index()) {
      return true; // "a bomb **planted** in a motorcycle went off"
    }
    if (!word.is("acl") || !mention.trigger().act().equals(other.trigger().act())) {
      return false;
    }
    Token noun = tree.token(word.head());
    boolean named = noun.is("appos") || noun.is("nmod") && tree.preposition(noun.index()).isEmpty();
    return named && tree.hasChild(noun.index(), child -> tree.isA(WordClass.ORDINAL, child))
        && other.of(Role.RECIPIENT).stream().anyMatch(head -> head.index() < noun.index());
  }

  /// "The **deaths** of nine men who were killed by soldiers": the clause tells it, with all that belongs to it.
  private static boolean isToldBehind(EventMention mention, EventMention other) {
    Tree tree = mention.tree();
    Token deed = other.word();
    if (!deed.is("acl") || deed.isRoot() || !mention.trigger().act().equals(other.trigger().act())) {
      return false;
    }
    Token dead = tree.token(deed.head());
    boolean ofNoun = mention.word().pos().equals("NOUN") && dead.is("nmod") && dead.head() == mention.word().index() && tree.hasPreposition(dead.index(), WordClass.OF_PREPOSITION);
    return ofNoun && other.of(Role.RECIPIENT).stream().anyMatch(head -> head.index() == dead.index() || head.pos().equals("PRON") && head.head() == deed.index());
  }

  /// "Becoming **the fourth reporter** *killed* this year".
  private static boolean isOneMoreOf(Tree tree, Token deed) {
    Token noun = tree.token(Math.max(0, deed.index() - 1));
    return noun.pos().equals("NOUN") && !noun.isRoot() && tree.isA(WordClass.BECOMING, tree.token(noun.head())) && tree.hasChild(noun.index(), child -> tree.isA(WordClass.ORDINAL, child));
  }

  /// "Two men were **shot** and killed".
  private boolean endsIn(EventMention mention, EventMention other) {
    Token word = mention.word();
    Token end = other.word();
    boolean behind = word.is("advcl") && word.head() == end.index() && word.feature("VerbForm").matches("Inf|Ger"); // "murió **tras recibir** un disparo"
    boolean coordinated = behind || word.is("conj") && word.head() == end.index() || end.is("conj") && end.head() == word.index();
    return coordinated && groups.endsIn(mention.trigger().act(), other.trigger().act()) && mention.of(Role.RECIPIENT).equals(other.of(Role.RECIPIENT));
  }

  /// "Two of the **wounded** died": of those of whom something else is told no figure is given.
  private static boolean isWholeOf(EventMention mention, EventMention other) {
    Token word = mention.word();
    return word.is("nmod") && !mention.tree().hasChild(word.index(), figure -> figure.is("nummod")) && !mention.trigger().act().equals(other.trigger().act()) && mention.tree().hasPreposition(word.index(), WordClass.OF_PREPOSITION)
        && other.of(Role.RECIPIENT).stream().anyMatch(head -> head.index() == word.head() && head.hasPos("NUM", "PRON"));
  }

  /// "Used tear gas **to disperse** the crowd", "opened fire **to disperse** the crowd".
  private static boolean isPurpose(Tree tree, Token word) {
    return (word.is("advcl") || word.is("xcomp")) && word.feature("VerbForm").equals("Inf")
        && tree.hasChild(word.index(), child -> (child.is("mark") || child.is("case")) && tree.isA(WordClass.PURPOSE_MARK, child));
  }

  /// "Marched **to demand** justice", "protested against the **killing** of a boy": what a protest is for, with nobody named who did it.
  private boolean isMotiveOf(EventMention mention, EventMention protest) {
    Tree tree = mention.tree();
    Token word = mention.word();
    if (mention == protest || !groups.isProtest(protest.trigger().act()) || !tree.isUnder(word.index(), protest.word().index())) {
      return false;
    }
    boolean aim = groups.isMotive(mention.trigger().act()) && word.feature("VerbForm").equals("Inf")
        && tree.hasChild(word.index(), child -> (child.is("mark") || child.is("case")) && tree.isA(WordClass.PURPOSE_MARK, child));
    String preposition = tree.preposition(word.index());
    boolean grievance = word.pos().equals("NOUN") && word.head() == protest.word().index() && mention.of(Role.ACTOR).isEmpty()
        && (tree.words().has(WordClass.AGENT_PREPOSITION, preposition) || tree.words().has(WordClass.OPPONENT_PREPOSITION, preposition));
    return aim || grievance && !groups.isProtest(mention.trigger().act()) && !isOfSomebodyKnown(mention);
  }

  /// "Marched for the murder **of their colleague Anselmo Duarte**, of **three** students": a death with a name or a number is an event of its own.
  private static boolean isOfSomebodyKnown(EventMention mention) {
    Tree tree = mention.tree();
    return mention.of(Role.RECIPIENT).stream().anyMatch(head -> head.pos().equals("PROPN")
        || tree.hasChild(head.index(), part -> part.is("nummod") || part.is("appos") && part.pos().equals("PROPN") || part.is("flat") || part.is("nmod") && part.pos().equals("PROPN") && part.index() == head.index() + 1));
  }

  /// "The organisers **of the march** said": a protest by which people are only known.
  private boolean isTheirMark(EventMention mention, Predicate<Token> human) {
    Tree tree = mention.tree();
    Token word = mention.word();
    return groups.isProtest(mention.trigger().act()) && word.is("nmod") && tree.hasPreposition(word.index(), WordClass.OF_PREPOSITION)
        && tree.hasChild(word.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child))
        && mention.of(Role.ACTOR).isEmpty() && tree.head(word.index()).filter(head -> !tree.isA(WordClass.QUANTITY_NOUN, head)).filter(human).isPresent();
  }

  private boolean isOwnEvent(EventMention mention, Predicate<Token> human) {
    if (mention.word().pos().equals("NOUN") && mention.word().is("nsubj") && mention.tree().hasChild(mention.word().index(), child -> child.is("case"))) {
      return false; // "de acuerdo con los vecinos": no subject has a preposition
    }
    if (isPreposition(mention) || isWhoseKin(mention, human) || isShareOfDead(mention) || isHistory(mention)) {
      return false;
    }
    boolean named = isDoneBySomebodyToPeople(mention, human) || mention.fillers().values().stream().flatMap(List::stream).anyMatch(head -> human.test(mention.tree().contentHead(head)));
    boolean pronoun = mention.of(Role.ACTOR).stream().anyMatch(head -> head.pos().equals("PRON"));
    if (mention.trigger().reciprocal()) {
      boolean verb = mention.word().pos().equals("VERB");
      return named || pronoun || isOfNobodyNamed(mention) || isHeldSomewhere(mention) || verb && mention.of(Role.ACTOR).stream()
          .anyMatch(head -> head.pos().equals("PROPN") || mention.tree().isA(WordClass.PARTY_NOUN, head));
    }
    if (groups.isViolent(mention.trigger().act())) {
      return named && affectsSomebody(mention, human) || isAgainstTarget(mention) || SELF_COUNTING.contains(mention.trigger().frame().name()) || isBroughtIn(mention);
    }
    if (named || groups.isProtest(mention.trigger().act()) || mention.word().hasPos("VERB", "AUX") || SELF_COUNTING.contains(mention.trigger().frame().name())) {
      return true;
    }
    return !mention.of(Role.RECIPIENT).isEmpty() || mention.of(Role.COUNTED).stream().anyMatch(head -> !head.equals(mention.word())) || isBroughtIn(mention);
  }

  /// "**A summit** opened in Abuja on Sunday", "la **reunión** tuvo lugar en Quito": what has a place or a day of its own is told, whoever met there.
  private static boolean isHeldSomewhere(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    return word.pos().equals("NOUN") && word.is("nsubj") && !word.isRoot() && tree.token(word.head()).pos().equals("VERB")
        && tree.hasChild(word.head(), where -> where.is("obl") && (where.pos().equals("PROPN") || tree.isA(WordClass.DAY_NOUN, where)));
  }

  /// "**Joint patrols** were discussed", "the treaty **could be signed** in May": what is told of together, without the parties.
  private static boolean isOfNobodyNamed(EventMention mention) {
    Token word = mention.word();
    return word.relation().equals("nsubj:pass") || word.pos().equals("VERB") && mention.tree().isPassive(word.index()) && mention.tree().hasChild(word.index(), matter -> matter.is("nsubj"));
  }

  /// "Relatives **of the dead** marched": people known by what was told before.
  private static boolean isWhoseKin(EventMention mention, Predicate<Token> human) {
    Tree tree = mention.tree();
    boolean quality = mention.trigger().frame().name().equals("state") && mention.word().is("amod"); // "relatives of the missing students"
    Token word = quality ? tree.token(mention.word().head()) : mention.word();
    if (!quality && word.is("nmod") && tree.hasPreposition(word.index(), WordClass.OF_PREPOSITION) && isOneOfKin(tree, tree.token(word.head()), human)) {
      return mention.trigger().frame().name().equals("casualty");
    }
    return (quality || mention.trigger().frame().name().equals("casualty")) && word.is("nmod") && tree.hasPreposition(word.index(), WordClass.OF_PREPOSITION)
        && tree.hasChild(word.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child)) && !tree.hasChild(word.index(), child -> child.is("nummod"))
        && tree.head(word.index()).filter(head -> head.pos().equals("NOUN") && !tree.isA(WordClass.QUANTITY_NOUN, head)).filter(human).isPresent();
  }

  /// "**Entre los fallecidos** figura un dirigente", "**los fallecidos** son X e Y", "**los detenidos** tienen relación con el crimen": the dead who have been told of, and one of whom, or all, are named.
  private static boolean isKnownBefore(Tree tree, Token dead) {
    boolean definite = tree.hasChild(dead.index(), child -> child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child)) && !tree.hasChild(dead.index(), child -> child.is("nummod"));
    boolean among = dead.is("obl") && tree.children(dead.index(), "case").stream().anyMatch(mark -> tree.isA(WordClass.AMONG, mark)) && !dead.isRoot() && tree.hasChild(dead.head(), child -> child.is("nsubj") || child.is("obj"));
    boolean named = dead.relation().equals("nsubj") && !dead.isRoot() && tree.token(dead.head()).pos().equals("PROPN") && tree.hasChild(dead.head(), child -> child.is("cop"));
    boolean related = dead.relation().equals("nsubj") && !dead.isRoot() && tree.isA(WordClass.HAVING_VERB, tree.token(dead.head()));
    boolean beside = dead.is("obl") && tree.hasPreposition(dead.index(), WordClass.BESIDE);
    boolean described = dead.relation().equals("nsubj") && !dead.isRoot() && tree.token(dead.head()).pos().equals("VERB") && tree.token(dead.head()).feature("Tense").equals("Imp") && !tree.isA(WordClass.OCCURRENCE_VERB, tree.token(dead.head())); // "**los muertos** portaban armas"
    boolean moved = dead.is("nsubj") && !dead.isRoot() && tree.isA(WordClass.TRANSFER_VERB, tree.token(dead.head())); // "**los muertos** fueron trasladados a la morgue"
    return definite && (among || named || related || beside || described || moved);
  }

  /// "The mother **of one** of the dead".
  private static boolean isOneOfKin(Tree tree, Token one, Predicate<Token> human) {
    return one.is("nmod") && one.hasPos("NUM", "PRON") && tree.isA(WordClass.INDEFINITE, one) && tree.hasPreposition(one.index(), WordClass.OF_PREPOSITION)
        && tree.head(one.index()).filter(kin -> kin.pos().equals("NOUN") && kin.feature("Number").equals("Sing") && !tree.isA(WordClass.QUANTITY_NOUN, kin)).filter(human).isPresent();
  }

  /// "14 **stolen** vehicles", "un camión **robado** fue hallado": what things are by their history.
  private static boolean isHistory(EventMention mention) {
    Token word = mention.word();
    boolean bare = word.is("acl") && word.feature("VerbForm").equals("Part") && word.head() == word.index() - 1
        && mention.tree().children(word.index()).isEmpty() && mention.of(Role.COUNTED).isEmpty();
    return mention.trigger().act().equals("rob") && (word.is("amod") || bare);
  }

  /// "**Most of the dead** belonged to a gang", "some of the wounded": of people known before, how many nobody says.
  private static boolean isShareOfDead(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    if (mention.trigger().frame().name().equals("casualty") && isKnownBefore(tree, word)) {
      return true;
    }
    if (!mention.trigger().frame().name().equals("casualty") && !mention.trigger().frame().name().equals("state") || !word.is("nmod") || !tree.hasPreposition(word.index(), WordClass.OF_PREPOSITION)) {
      return false;
    }
    Token share = tree.token(word.head());
    return share.is("nsubj") && !share.pos().equals("NUM") && tree.isA(WordClass.SOME_PEOPLE, share) && tree.hasChild(word.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child))
        && !tree.isA(WordClass.OCCURRENCE_VERB, tree.token(share.head())) && !tree.hasChild(word.index(), child -> child.is("nummod"));
  }

  /// "**De acuerdo con** los vecinos": a bare noun between two prepositions, on no noun, is one.
  private static boolean isPreposition(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    if (!word.pos().equals("NOUN") || word.is("nmod") || word.index() == 0 || word.index() + 1 >= tree.sentence().size()) {
      return false;
    }
    Token next = tree.token(word.index() + 1);
    return tree.isA(WordClass.OF_PREPOSITION, tree.token(word.index() - 1)) && next.pos().equals("ADP") && !tree.isA(WordClass.OF_PREPOSITION, next)
        && tree.hasChild(word.index(), child -> child.index() == word.index() - 1);
  }

  /// Violence is done by or to somebody; where only a thing suffers ("attacked the metal"), somebody must do it, and the thing must be one that
  /// is attacked, burnt or seized: not an idea, a flavour, a scene.
  private static boolean affectsSomebody(EventMention mention, Predicate<Token> human) {
    List<Token> affected = mention.of(Role.RECIPIENT);
    boolean isNoun = mention.word().hasPos("NOUN", "PROPN");
    return isNoun || affected.isEmpty() || isDoneBySomebodyToPeople(mention, human) || isPersonalObject(mention) || affected.stream()
        .anyMatch(head -> human.test(mention.tree().contentHead(head)) || mention.tree().isA(WordClass.ANYBODY, head) || mention.tree().isA(WordClass.TARGET, mention.tree().contentHead(head)) || head.pos().equals("PROPN"));
  }

  /// "Mataron **a** un playero": *a* marks persons; of animals it is said, too.
  private static boolean isPersonalObject(EventMention mention) {
    Tree tree = mention.tree();
    return mention.word().pos().equals("VERB") && tree.isA(WordClass.DONE_TO_PERSON, mention.word()) && mention.of(Role.RECIPIENT).stream()
        .allMatch(head -> head.pos().equals("NOUN") && tree.hasPreposition(head.index(), WordClass.PERSONAL_PREPOSITION) && !tree.isA(WordClass.ANIMAL, head));
  }

  /// "Un cosechero fue asesinado", but not "los cromos secuestraron la atención".
  private static boolean isDoneBySomebodyToPeople(EventMention mention, Predicate<Token> human) {
    if (mention.of(Role.RECIPIENT).isEmpty() && isSaidOfThem(mention)) {
      return true;
    }
    List<Token> actors = mention.of(Role.ACTOR);
    return mention.isDoneToPeople() && (actors.isEmpty() || actors.stream().anyMatch(head -> human.test(mention.tree().contentHead(head))));
  }

  /// "Dice que **murieron** en un enfrentamiento", "aseguran que **fueron ejecutados**": Spanish leaves out those who were spoken of before.
  private static boolean isSaidOfThem(EventMention mention) {
    Tree tree = mention.tree();
    Token word = mention.word();
    boolean died = tree.isA(WordClass.DYING_VERB, word) && word.feature("VerbForm").equals("Fin") && word.feature("Number").equals("Plur");
    boolean suffered = tree.isA(WordClass.DONE_TO_PERSON, word) && tree.hasChild(word.index(), child -> child.relation().equals("aux:pass") && child.feature("Number").equals("Plur"));
    return word.pos().equals("VERB") && word.is("ccomp") && (died || suffered);
  }

  /// "The attack on the embassy", "the embassy was attacked": where nobody is named who does it, the thing that is hit is enough.
  private static boolean isAgainstTarget(EventMention mention) {
    Token word = mention.word();
    boolean alone = word.hasPos("NOUN", "PROPN") || mention.tree().isPassive(word.index()) || isImpersonal(mention) || mention.trigger().frame().name().equals("undergo");
    return alone && mention.of(Role.RECIPIENT).stream().anyMatch(head -> mention.tree().isA(WordClass.TARGET, mention.tree().contentHead(head)));
  }

  /// "**Quemaron** tres camiones": Spanish leaves out the subject where nobody knows who it was.
  private static boolean isImpersonal(EventMention mention) {
    Token word = mention.word();
    return mention.of(Role.ACTOR).isEmpty() && word.feature("VerbForm").equals("Fin") && word.feature("Person").equals("3") && word.feature("Number").equals("Plur");
  }

  /// "**Sunday's** attack on the chapel", "la bomba **del martes**": what has a day of its own is told, not only named.
  private static boolean isOfADay(Tree tree, int noun) {
    return tree.hasChild(noun, child -> child.is("nmod") && (tree.isA(WordClass.DAY_NOUN, child) && child.hasPos("NOUN", "PROPN")));
  }

  private static boolean isBroughtIn(EventMention mention) {
    Tree tree = mention.tree();
    int word = mention.word().index();
    return SlotFinder.carrier(tree, word).isPresent() || Labels.verb(tree, mention.word()).isPresent() || SlotFinder.isSaidToHappen(tree, word) || isOfADay(tree, word)
        || tree.hasChild(word, child -> (child.is("det") || child.is("nummod") || child.is("amod")) && tree.isA(WordClass.INDEFINITE, child))
        || tree.hasChild(word, child -> child.is("nummod"));
  }
}
