package org.cotejo.coder.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Labels;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.status.StatusCues.Effect;
import org.cotejo.coder.status.StatusCues.Position;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Status;

/// Reads the status of an event off the tree.
public final class StatusReader {
  private static final int MAX_CLIMB = 8;
  private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "obj", "obl", "nmod", "acl", "csubj", "nsubj", "advcl", "conj", "compound");

  private final StatusCues cues;

  public StatusReader(Language language) {
    cues = StatusCues.load(language);
  }

  /// What was read.
  ///
  /// @param status how the event stands to the facts
  /// @param attempted whether somebody only tries to make it happen
  /// @param denier the verb or noun of denial, if the status is denied
  public record Reading(Status status, boolean attempted, Optional<Token> denier) {
    private static Reading of(Status status) {
      return new Reading(status, false, Optional.empty());
    }

    /// The same with another status.
    public Reading as(Status other) {
      return new Reading(other, attempted, denier);
    }
  }

  /// The status of the event whose trigger is `word`; empty if it is only the content of a demand or wish, and so no claim.
  ///
  /// @param companions lemmas that belong to the trigger itself and so say nothing of its status: the *no* of "no hacer nada"
  public Optional<Reading> read(Tree tree, Token word, List<String> companions) {
    if (isAppeal(tree) || isOfAnybody(tree, word)) {
      return Optional.empty();
    }
    Token at = word;
    Optional<Token> below = Optional.empty();
    boolean hedged = false;
    boolean presupposed = false;
    for (int step = 0; step < MAX_CLIMB; step++) {
      if (at == word && isArranged(tree, at)) {
        return Optional.of(Reading.of(Status.PLANNED));
      }
      Optional<Effect> own = presupposed ? Optional.empty() : ownEffect(tree, at, at == word, at == word ? companions : List.of());
      if (own.isPresent() && isLeftUntold(tree, at, word, own.get())) {
        return Optional.empty();
      }
      if (own.isPresent() && !(own.get() == Effect.ALLEGED && below.filter(part -> isLabelBeside(tree, part)).isPresent())) {
        if (own.get() != Effect.ALLEGED && !isLeftOpen(tree, at, word, own.get())) {
          return reading(own.get(), at);
        }
        hedged = true;
      }
      if (at.isRoot()) {
        break;
      }
      Token head = tree.token(at.head());
      if (leavesScope(tree, at)) {
        break;
      }
      Optional<Effect> governed = isCharge(tree, at, head) ? Optional.of(Effect.ALLEGED) : governed(tree, at, head);
      if (governed.filter(effect -> effect == Effect.PLANNED).isPresent()) {
        Optional<Token> denial = denial(tree, head);
        if (denial.isPresent()) {
          return reading(Effect.DENIED, denial.get());
        }
        if (at == word && negated(tree, head)) {
          return reading(Effect.NEGATED, head);
        }
      }
      if (at != word && isDeniedReport(tree, at, head)) {
        return reading(negated(tree, head) ? Effect.ALLEGED : Effect.DENIED, head);
      }
      if (presupposed && governed.filter(effect -> effect == Effect.DENIED).isPresent() && isOfMotive(tree, word)) {
        return Optional.empty();
      }
      if (governed.isPresent()) {
        return reading(governed.get() == Effect.DENIED && negated(tree, head) || isChargedWith(tree, head) ? Effect.ALLEGED : governed.get(), head);
      }
      presupposed |= at == word && isPresupposed(tree, at, head) && !isDoneByOrder(tree, at, head);
      below = Optional.of(at);
      at = head;
    }
    return Optional.of(Reading.of(hedged ? Status.ALLEGED : Status.ASSERTED));
  }

  /// "**Without saying** who was behind the *attack*", "**no precisó si** hubo detenidos": nothing is told of it.
  private static boolean isLeftUntold(Tree tree, Token at, Token word, Effect effect) {
    boolean silent = effect == Effect.NEGATED && at != word && tree.isA(WordClass.SAYING_VERB, at) && tree.hasChild(at.index(), mark -> mark.is("mark"));
    boolean open = effect == Effect.HYPOTHETICAL && at.is("ccomp") && tree.isA(WordClass.SAYING_VERB, tree.token(at.head())) && tree.hasChild(at.head(), no -> tree.isA(WordClass.NEGATION, no));
    return silent || open;
  }

  /// "Cuatro **presuntos** integrantes *muertos* y dos *capturados*": what those are called who died, and no word on whether they did.
  private static boolean isLabelBeside(Tree tree, Token quality) {
    return !quality.isRoot() && tree.token(quality.head()).pos().equals("NOUN") && (quality.is("amod") || quality.relation().equals("acl") && quality.feature("VerbForm").equals("Part")
        || quality.is("conj") && (quality.hasPos("ADJ", "VERB") || tree.hasChild(quality.index(), count -> count.is("nummod"))));
  }

  /// "Ruled out that **the murder was related** to his work": what is denied is the reason, and the murder is known.
  private static boolean isOfMotive(Tree tree, Token event) {
    return event.is("nsubj") && !event.isRoot() && tree.isA(WordClass.RELATED, tree.token(event.head()));
  }

  /// "Dismissed **reports** that soldiers had fired", "rechazó la **versión** de que".
  private static boolean isDeniedReport(Tree tree, Token report, Token verb) {
    return report.is("obj") && tree.isA(WordClass.REPORT_NOUN, report) && (tree.isA(WordClass.DENYING_VERB, verb) || tree.isA(WordClass.DISMISSING_VERB, verb));
  }

  /// "**Denied** that it had given orders to shoot": the verb that denies what an event was planned by.
  private Optional<Token> denial(Tree tree, Token plan) {
    Token at = plan;
    for (int step = 0; step < MAX_CLIMB && !at.isRoot() && !leavesScope(tree, at); step++) {
      Token head = tree.token(at.head());
      if (governed(tree, at, head).filter(effect -> effect == Effect.DENIED).isPresent() && !negated(tree, head)) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  /// "- **Ensure** that displaced people receive aid;", "- **Garantizar** que los detenidos sean liberados": an item of a list of what somebody should do.
  private static boolean isAppeal(Tree tree) {
    List<Token> tokens = tree.sentence().tokens();
    boolean item = tokens.size() > 2 && tokens.getFirst().form().length() == 1 && "-–—•*·".contains(tokens.getFirst().form());
    Token first = item ? tokens.get(1) : tokens.getFirst();
    return item && first.pos().equals("VERB") && first.form().equalsIgnoreCase(first.lemma()) && !tree.hasChild(first.index(), child -> child.is("nsubj") && child.index() < first.index());
  }

  /// "Threatened to kill **any** driver **who refused** to pay", "amenazó a los alcaldes **que colaboren**", "toda violencia **que se pudiera** generar": nobody in particular has done it.
  private static boolean isOfAnybody(Tree tree, Token word) {
    Token at = word;
    for (int step = 0; step < MAX_CLIMB && !at.isRoot(); step++) {
      Token head = tree.token(at.head());
      if (at.relation().equals("acl:relcl")) {
        return at.feature("Mood").equals("Sub") || tree.hasChild(at.index(), aux -> aux.is("aux") && aux.feature("Mood").equals("Sub")) || tree.hasChild(head.index(), det -> det.is("det") && tree.isA(WordClass.ANY_ONE, det));
      }
      if (!at.is("xcomp") && !at.is("obj") && !at.is("obl") && !at.is("conj")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /// "A delegation **is to arrive** on Tuesday".
  private static boolean isArranged(Tree tree, Token verb) {
    return verb.feature("VerbForm").equals("Inf") && tree.hasChild(verb.index(), child -> child.is("mark") && child.form().equalsIgnoreCase("to"))
        && tree.hasChild(verb.index(), child -> child.index() < verb.index() && tree.isA(WordClass.COPULA, child) && child.feature("VerbForm").equals("Fin"));
  }

  /// "Will meet the organisers of **the march**", "no condenó **el ataque**": of an event that is pointed to neither the tense nor the negation of
  /// what is done about it holds, unless the verb only says that it takes place ("will carry out the raid"); "no se registraron heridos en **el ataque**", "no hubo detenidos por **el ataque**".
  private static boolean isPresupposed(Tree tree, Token event, Token head) {
    if (event.is("nsubj") && event.pos().equals("NOUN") && tree.isA(WordClass.RELATED, head) && tree.hasChild(event.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child))) {
      return true; // "ruled out that **the murder** was related to his work"
    }
    boolean pointedTo = event.pos().equals("NOUN") && tree.hasChild(event.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
    boolean takesPlace = tree.isA(WordClass.LIGHT_VERB, head) || tree.isA(WordClass.OCCURRENCE_VERB, head) || tree.isA(WordClass.CAUSATIVE_VERB, head) || tree.isA(WordClass.PARTICIPATING_VERB, head);
    boolean beside = event.is("obl") && tree.hasChild(head.index(), child -> child.is("obj") && child.index() < event.index());
    return pointedTo && (!takesPlace || isScene(tree, event) || beside) && (event.is("obj") || event.is("obl") || event.is("nmod"));
  }

  private Optional<Effect> governed(Tree tree, Token at, Token head) {
    if (at.is("obj") && isDoneByOrder(tree, at, head)) {
      return Optional.empty();
    }
    boolean judged = at.is("obj") && tree.isA(WordClass.JUDGING_VERB, head) && isPresupposed(tree, at, head);
    if (at.is("conj") || judged || isSaidOnTheWay(tree, at) || isScene(tree, at) || isNaming(tree, at, head) || Labels.verb(tree, at).isPresent() || isCommanded(tree, at, head) || isDoer(tree, at, head)) {
      return Optional.empty();
    }
    String particle = tree.child(head.index(), "compound:prt").or(() -> tree.child(at.index(), "case")).or(() -> tree.child(at.index(), "mark")).map(Token::lemma).orElse("");
    Optional<Effect> phrase = cues.find(Position.GOVERNOR, head.lemma() + " " + particle).or(() -> at.feature("VerbForm").equals("Inf") ? cues.find(Position.INFINITIVE, head.lemma() + " " + particle) : Optional.empty());
    if (phrase.isPresent()) {
      return phrase;
    }
    if (at.pos().equals("NOUN") && at.is("obl") && at.index() < head.index()) {
      return Optional.empty(); // "**at a meeting** with the agency, elders pledged": where it was said
    }
    boolean noun = at.pos().equals("NOUN") && (at.is("obj") || at.is("obl") || at.is("nsubj"));
    Optional<Effect> asObject = noun && !isJudged(tree, at, head)
        ? cues.find(Position.OBJECT, head.lemma()).filter(effect -> effect != Effect.HYPOTHETICAL || !isCounted(tree, at)).filter(effect -> effect != Effect.PLANNED || !isDone(tree, at, head) && !isDoneByOrder(tree, at, head))
        : Optional.empty();
    return asObject.or(() -> cues.find(Position.GOVERNOR, head.lemma()))
        .filter(effect -> effect != Effect.ATTEMPTED || !noun || !isRefusal(tree, head))
        .map(effect -> effect == Effect.DROP && isDisowned(tree, at, head) ? Effect.DENIED : effect)
        .map(effect -> effect == Effect.DENIED && (isRefusal(tree, head) || isRuledOut(tree, at, head)) ? Effect.DROP : effect);
  }

  /// "**La protesta** amenaza la producción": what threatens, announces or demands something itself is there.
  private static boolean isDoer(Tree tree, Token noun, Token verb) {
    return noun.relation().equals("nsubj") && noun.index() < verb.index() && !tree.isPassive(verb.index()) && tree.hasChild(verb.index(), object -> object.is("obj") && object.hasPos("NOUN", "PROPN") && object.index() > verb.index());
  }

  /// "Is accused **of killing** two men": where nobody is named who says so, it is only said.
  private static boolean isCharge(Tree tree, Token deed, Token verb) {
    return (deed.pos().equals("VERB") || deed.is("advcl") || isBareName(tree, deed)) && (deed.is("advcl") || deed.is("xcomp") || deed.is("ccomp") || deed.is("obl")) && deed.index() > verb.index() && tree.isA(WordClass.CHARGING_VERB, verb) && (verb.pos().equals("ADJ") || tree.isPassive(verb.index()));
  }

  /// "Accused of **murder**": the name of a crime, with no word of whose.
  private static boolean isBareName(Tree tree, Token noun) {
    return noun.pos().equals("NOUN") && noun.is("obl") && tree.children(noun.index()).stream().allMatch(child -> child.is("case") || child.is("conj") || child.is("punct") || child.is("amod"));
  }

  private static boolean isChargedWith(Tree tree, Token deed) {
    return !deed.isRoot() && isCharge(tree, deed, tree.token(deed.head()));
  }

  /// "Have **not confirmed** that children died": what is not known to be so may be.
  private static boolean isLeftOpen(Tree tree, Token at, Token event, Effect effect) {
    return effect == Effect.NEGATED && at != event && tree.isA(WordClass.OPEN_VERB, at);
  }

  /// "**The attack** was ordered by the gang": it has happened.
  private static boolean isCommanded(Tree tree, Token event, Token verb) {
    return event.relation().equals("nsubj:pass") && tree.isA(WordClass.COMMANDING_VERB, verb)
        && tree.hasChild(event.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
  }

  /// "Announced **the arrest** of two men": what is announced as done to somebody known.
  private static boolean isDone(Tree tree, Token noun, Token verb) {
    return tree.isA(WordClass.DEED_TO_PERSON, noun) && tree.isA(WordClass.SAYING_VERB, verb) && tree.hasChild(noun.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
  }

  /// "Is accused of **having ordered the deaths** of eight men", "**ordenó el asesinato** del alcalde": what was ordered before has happened; of a killing, whenever it was.
  private static boolean isDoneByOrder(Tree tree, Token noun, Token verb) {
    boolean before = tree.hasChild(verb.index(), child -> child.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, child));
    return tree.isA(WordClass.COMMANDING_VERB, verb) && (before || tree.isA(WordClass.KILLING_NOUN, noun) && verb.feature("Tense").equals("Past"))
        && tree.hasChild(noun.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
  }

  /// "Calls the raid **a massacre**": a name for what has happened.
  private static boolean isNaming(Tree tree, Token noun, Token verb) {
    return noun.is("obj") && noun.pos().equals("NOUN") && tree.hasChild(verb.index(), child -> child.is("obj") && child.index() < noun.index() && child.pos().equals("NOUN"));
  }

  /// "Demanded justice **in a march**", "asked for patrols **after the murder**": where or when something is demanded is not what is demanded.
  private static boolean isScene(Tree tree, Token noun) {
    return noun.is("obl") && noun.pos().equals("NOUN")
        && (isGrievance(tree, noun) || tree.hasPreposition(noun.index(), WordClass.DURING_PREPOSITION) || tree.hasPreposition(noun.index(), WordClass.TIME_PREPOSITION));
  }

  /// "Reclamaban **por el asesinato** de su colega", "demanded justice **over the killing**": what has been done to somebody is why something is demanded.
  private static boolean isGrievance(Tree tree, Token noun) {
    return tree.isA(WordClass.GRIEVANCE_NOUN, noun) && tree.hasPreposition(noun.index(), WordClass.GRIEVANCE_PREPOSITION)
        && tree.hasChild(noun.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
  }

  /// "A strike planned until Friday, **to protest** against the cuts": a purpose that is reached by saying so.
  private static boolean isSaidOnTheWay(Tree tree, Token purpose) {
    return purpose.is("advcl") && tree.isA(WordClass.DONE_BY_SAYING, purpose) && !tree.hasPreposition(purpose.index(), WordClass.PERSONAL_PREPOSITION)
        && tree.children(purpose.index(), "mark").stream().noneMatch(mark -> tree.isA(WordClass.PERSONAL_PREPOSITION, mark));
  }

  /// "**Se negó** a entregar las armas": with *se* a verb of denial refuses to do something; "**se trató** de una ejecución": and a verb of trying says what it was;
  /// "**negó el permiso** para la marcha": who withholds a permission denies no event either.
  /// "Rechazó **haber disparado** contra civiles": who rejects what he is said to have done denies it.
  private static boolean isDisowned(Tree tree, Token deed, Token verb) {
    return tree.isA(WordClass.DISMISSING_VERB, verb) && deed.feature("VerbForm").equals("Part") && tree.hasChild(deed.index(), aux -> aux.is("aux") && aux.feature("VerbForm").equals("Inf"));
  }

  /// "Descartó **reanudar** las negociaciones": what is not going to be done is refused; but "negó **haber matado** a civiles".
  private static boolean isRuledOut(Tree tree, Token deed, Token verb) {
    return deed.feature("VerbForm").equals("Inf") && !tree.isA(WordClass.DENYING_VERB, verb) && !tree.hasChild(deed.index(), aux -> aux.is("aux"));
  }

  private static boolean isRefusal(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), child -> tree.words().has(WordClass.REFLEXIVE, child.form().toLowerCase(Locale.ROOT)) || child.is("obj") && tree.isA(WordClass.PERMISSION_NOUN, child));
  }

  /// "Called his arrest **arbitrary**": what is judged has happened.
  private static boolean isJudged(Tree tree, Token object, Token verb) {
    return object.is("obj") && tree.hasChild(verb.index(), child -> child.is("xcomp") && child.hasPos("ADJ", "NOUN"));
  }

  /// "Relatives speak of **nine** dead": what can be counted has happened, only talk about its kind is about what may come.
  private static boolean isCounted(Tree tree, Token noun) {
    return tree.hasChild(noun.index(), child -> child.is("nummod"));
  }

  private static Optional<Reading> reading(Effect effect, Token cue) {
    return switch (effect) {
      case ALLEGED -> Optional.of(Reading.of(Status.ALLEGED));
      case DENIED -> Optional.of(new Reading(Status.DENIED, false, Optional.of(cue)));
      case NEGATED -> Optional.of(Reading.of(Status.NEGATED));
      case PLANNED -> Optional.of(Reading.of(Status.PLANNED));
      case HYPOTHETICAL -> Optional.of(Reading.of(Status.HYPOTHETICAL));
      case ATTEMPTED -> Optional.of(new Reading(Status.ASSERTED, true, Optional.empty()));
      case DROP -> Optional.empty();
    };
  }

  /// A relative clause or participle ("the plan **launched** by the mayor"), an adverbial or coordinated clause with a finite verb, an apposition or what stands before a semicolon tells a fact of its own: what holds of that word's clause does not hold of it.
  private static boolean leavesScope(Tree tree, Token at) {
    boolean ownClause = (at.is("advcl") && !isAwaited(tree, at) || at.is("conj") && !isDemandedToo(tree, at) && !isToldToo(tree, at)) && (isFinite(tree, at) || isCorrection(tree, at));
    boolean participle = at.is("acl") && at.feature("VerbForm").equals("Part") && !tree.hasChild(at.index(), child -> child.is("mark") && tree.isA(WordClass.THAT_MARK, child));
    boolean complement = COMPLEMENTS.stream().anyMatch(at::is) || isSaidToExist(tree, at);
    if (at.index() < at.head() && tree.sentence().tokens().subList(at.index(), at.head()).stream().anyMatch(token -> token.form().equals(";"))) {
      return true;
    }
    return ownClause || isSaidBeside(tree, at) || isWithPrepositionOfItsOwn(tree, at) || isWithoutResult(tree, at) || isBeforeOrAfter(tree, at) || participle && !isSaidToExist(tree, at) || at.relation().equals("acl:relcl") || at.is("parataxis") || at.is("appos") || !complement;
  }

  /// "Denied that officers had fired, **saying** that gunmen had": what is said besides.
  private static boolean isSaidBeside(Tree tree, Token at) {
    return at.is("advcl") && at.index() > 0 && tree.token(at.index() - 1).form().equals(",") && at.feature("VerbForm").matches("Ger|Part") && tree.isA(WordClass.SAYING_VERB, at);
  }

  /// "Sin vida y **con signos de tortura**": what is joined with another preposition.
  private static boolean isWithPrepositionOfItsOwn(Tree tree, Token at) {
    return at.is("conj") && !tree.preposition(at.index()).isEmpty() && !tree.preposition(at.head()).isEmpty() && !tree.preposition(at.index()).equals(tree.preposition(at.head()));
  }

  /// "Would continue **until the army withdrew**": what is waited for.
  private static boolean isAwaited(Tree tree, Token at) {
    return tree.hasChild(at.index(), mark -> mark.is("mark") && tree.isA(WordClass.UNTIL, mark));
  }

  /// "Exigieron que investigue el caso y **que se exhumen** los cadáveres": a second clause in the same mood.
  private static boolean isDemandedToo(Tree tree, Token second) {
    return second.feature("Mood").equals("Sub") && tree.token(second.head()).feature("Mood").equals("Sub")
        && tree.hasChild(second.index(), child -> child.is("mark") && tree.isA(WordClass.THAT_MARK, child));
  }

  /// "Denied reports **that** soldiers had crossed the river and **abducted** two guards".
  private static boolean isToldToo(Tree tree, Token second) {
    return second.index() > second.head() && !isCorrection(tree, second) && !tree.isA(WordClass.SAYING_VERB, second) && !tree.hasChild(second.index(), child -> child.is("nsubj") || child.is("aux"))
        && tree.hasChild(second.head(), mark -> mark.is("mark") && tree.isA(WordClass.THAT_MARK, mark));
  }

  /// "Ordered them to lie down **before opening** fire": what came before or after what was done has happened, too.
  private static boolean isBeforeOrAfter(Tree tree, Token gerund) {
    return gerund.is("advcl") && gerund.form().endsWith("ing") && tree.hasChild(gerund.index(), mark -> mark.is("mark") && tree.isA(WordClass.SEQUENCE_MARK, mark))
        && tree.token(gerund.head()).feature("VerbForm").equals("Fin") && tree.token(gerund.head()).feature("Tense").equals("Past");
  }

  /// "**Una granada** no causó víctimas", "**the raid** left no dead": what did not come of an act is denied, not the act.
  private static boolean isWithoutResult(Tree tree, Token subject) {
    return subject.is("nsubj") && !subject.relation().equals("nsubj:pass") && tree.isA(WordClass.CAUSATIVE_VERB, tree.token(subject.head()))
        && tree.hasChild(subject.head(), child -> child.is("obj")) && tree.hasChild(subject.head(), child -> tree.isA(WordClass.NEGATION, child));
  }

  /// "No fue un enfrentamiento, **fue** una masacre": a copula makes a clause, too.
  private static boolean isFinite(Tree tree, Token verb) {
    return verb.feature("VerbForm").equals("Fin") || tree.hasChild(verb.index(), child -> (child.is("aux") || child.is("cop")) && child.feature("VerbForm").equals("Fin"));
  }

  /// "No clash **but** a massacre", "no fue un operativo **sino** una masacre": what a denial is corrected to is not denied.
  private static boolean isCorrection(Tree tree, Token at) {
    return tree.hasChild(at.index(), child -> child.is("cc") && tree.isA(WordClass.CORRECTING_CONJUNCTION, child));
  }

  /// "No hay civiles **muertos**", "descartó que hubiera personas **heridas**": where it is only said that there are such people, what holds of the saying
  /// holds of what they are.
  private static boolean isSaidToExist(Tree tree, Token quality) {
    if (!quality.is("amod") && !quality.is("acl") || tree.token(quality.head()).isRoot()) {
      return false;
    }
    Token noun = tree.token(quality.head());
    boolean known = tree.hasChild(noun.index(), child -> child.is("det") && tree.isA(WordClass.POINTING_BACK, child));
    boolean predicate = noun.is("ccomp") && tree.hasChild(noun.index(), child -> child.is("cop") && !tree.isA(WordClass.COPULA, child));
    boolean occurs = (noun.is("obj") || noun.is("nsubj")) && tree.isA(WordClass.OCCURRENCE_VERB, tree.token(noun.head()));
    return !known && (predicate || occurs);
  }

  private Optional<Effect> ownEffect(Tree tree, Token at, boolean isTrigger, List<String> companions) {
    if (tree.isA(WordClass.CHOICE_NOUN, at)) {
      return Optional.empty(); // "had **no option** but to open fire"
    }
    if (isTrigger && negatedObject(tree, at, companions)) {
      return Optional.of(Effect.NEGATED);
    }
    Optional<Effect> weaker = Optional.empty();
    for (Token child : tree.children(at.index()).stream().filter(child -> !companions.contains(child.lemma())).toList()) {
      Optional<Effect> effect = (negatedSubject(tree, child, companions) ? Optional.of(Effect.NEGATED) : childEffect(tree, child, at)).map(e -> isAnnounced(tree, child, e) ? Effect.PLANNED : e).filter(e -> e != Effect.NEGATED || !isTrigger || !isNotThere(tree, at)).map(e -> isGuess(tree, child, e) ? Effect.ALLEGED : e);
      boolean conditional = weaker.filter(w -> w == Effect.HYPOTHETICAL).isPresent() || effect.filter(e -> e == Effect.HYPOTHETICAL).isPresent();
      if (conditional) {
        weaker = Optional.of(Effect.HYPOTHETICAL);
      } else if (effect.isPresent() && (effect.get() == Effect.NEGATED || weaker.isEmpty())) {
        weaker = effect;
      }
    }
    if (weaker.isPresent()) {
      return weaker;
    }
    return isTrigger && isRefusal(tree, companions) ? Optional.empty() : inflection(tree, at, isTrigger);
  }

  /// "El gobierno dijo que **no negociará**": a refusal is made now, whatever it is that will not be done.
  private static boolean isRefusal(Tree tree, List<String> companions) {
    return companions.stream().anyMatch(word -> tree.words().has(WordClass.NEGATION, word));
  }

  /// "**No murieron** en un enfrentamiento": they died, but not in a fight.
  private static boolean isNotThere(Tree tree, Token verb) {
    return tree.isA(WordClass.DYING_VERB, verb) && tree.hasChild(verb.index(), scene -> scene.is("obl") && tree.isA(WordClass.FIGHT_NOUN, scene));
  }

  /// "Said the army **would** withdraw": what is said to come, if nothing else must come first.
  private boolean isAnnounced(Tree tree, Token auxiliary, Effect effect) {
    Token verb = auxiliary.isRoot() ? auxiliary : tree.token(auxiliary.head());
    return effect == Effect.HYPOTHETICAL && auxiliary.is("aux") && tree.isA(WordClass.FUTURE_IN_PAST, auxiliary) && verb.is("ccomp") && !verb.isRoot() && isAnnouncement(tree, tree.token(verb.head()))
        && !tree.hasChild(verb.index(), child -> child.is("advcl") && tree.hasChild(child.index(), mark -> mark.is("mark") && tree.isA(WordClass.IF_MARK, mark))
            || child.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, child));
  }

  /// "**Said** the army would withdraw", "**promised** that it would withdraw".
  private boolean isAnnouncement(Tree tree, Token verb) {
    return tree.isA(WordClass.SAYING_VERB, verb) || cues.find(Position.GOVERNOR, verb.lemma()).filter(effect -> effect == Effect.PLANNED).isPresent();
  }

  /// "May **have** killed", "podría **haber** matado": a guess about the past.
  private static boolean isGuess(Tree tree, Token auxiliary, Effect effect) {
    return effect == Effect.HYPOTHETICAL && auxiliary.is("aux")
        && tree.hasChild(auxiliary.head(), child -> child.is("aux") && child.index() > auxiliary.index() && child.lemma().matches("have|haber"));
  }

  /// "**Ningún agente** ha sido condenado", "**no officer** has been charged"; but in "**no patrol** came" the word is part of what is told.
  private static boolean negatedSubject(Tree tree, Token child, List<String> companions) {
    return child.is("nsubj") && companions.stream().noneMatch(word -> tree.words().has(WordClass.NEGATION, word))
        && (tree.isA(WordClass.NONE, child) || isNotOne(tree, child) || isNeither(tree, child) || tree.hasChild(child.index(), none -> none.is("det") && none.index() < child.index() && tree.isA(WordClass.NONE, none)));
  }

  /// "**Ni** la Marina **ni** la policía dispararon", "**neither** the army **nor** the police fired".
  private static boolean isNeither(Tree tree, Token subject) {
    return tree.hasChild(subject.index(), nor -> nor.index() < subject.index() && (nor.is("cc") || nor.is("advmod")) && tree.isA(WordClass.NONE, nor));
  }

  /// "**Not a single** officer has been charged".
  private static boolean isNotOne(Tree tree, Token subject) {
    return tree.hasChild(subject.index(), not -> not.is("advmod") && tree.isA(WordClass.NEGATION, not)
        && tree.hasChild(subject.index(), one -> (one.is("det") || one.is("nummod")) && one.index() == not.index() + 1 && tree.isA(WordClass.INDEFINITE, one)));
  }

  /// "Fired **no shots**", "**ningún disparo** hicieron".
  private static boolean negatedObject(Tree tree, Token verb, List<String> companions) {
    return verb.pos().equals("VERB") && companions.stream().noneMatch(word -> tree.words().has(WordClass.NEGATION, word)) && tree.hasChild(verb.index(), object -> object.relation().equals("obj")
        && tree.hasChild(object.index(), none -> none.is("det") && none.index() < object.index() && tree.isA(WordClass.NONE, none)));
  }

  private Optional<Effect> childEffect(Tree tree, Token child, Token at) {
    if (child.is("aux")) {
      return cues.find(Position.AUXILIARY, child.lemma()).or(() -> moodOfAuxiliary(tree, child));
    }
    if (child.is("cc")) {
      return cues.find(Position.MARK, child.lemma()).or(() -> cues.find(Position.MODIFIER, child.lemma()).filter(effect -> effect == Effect.NEGATED)); // "**neither** shelled the village **nor** shot at it"
    }
    if (child.is("mark") || child.is("case")) {
      return cues.find(Position.MARK, child.lemma());
    }
    if ((child.is("obl") || child.is("nsubj")) && (child.feature("PronType").equals("Neg") || tree.isA(WordClass.NONE, child) || child.is("obl") && tree.hasChild(child.index(), none -> none.is("det") && tree.isA(WordClass.NONE, none)))) {
      return Optional.of(Effect.NEGATED); // "en **ninguno** hubo heridos", "en **ningún caso**"
    }
    if (child.is("obl") && child.feature("PronType").equals("Neg")) {
      return cues.find(Position.MODIFIER, child.lemma()); // "en **ninguno** hubo heridos"
    }
    if (child.is("advmod") || child.is("amod") || child.is("det") || child.is("discourse") || child.is("acl")) {
      return cues.find(Position.MODIFIER, child.lemma());
    }
    return Optional.empty();
  }

  /// "**Habría** muerto", "**estaría** extorsionando": the conditional of rumour.
  private static Optional<Effect> moodOfAuxiliary(Tree tree, Token auxiliary) {
    boolean ongoing = tree.token(auxiliary.head()).feature("VerbForm").equals("Ger");
    return auxiliary.feature("Mood").equals("Cnd") && (tree.isA(WordClass.PERFECT_AUXILIARY, auxiliary) || ongoing) ? Optional.of(Effect.ALLEGED) : Optional.empty();
  }

  private static Optional<Effect> inflection(Tree tree, Token at, boolean isTrigger) {
    if (!at.pos().equals("VERB")) {
      return Optional.empty();
    }
    if (at.feature("Tense").equals("Fut") || tree.hasChild(at.index(), c -> c.is("aux") && c.feature("Tense").equals("Fut"))) {
      return Optional.of(Effect.PLANNED);
    }
    if (isAppointed(tree, at)) {
      return Optional.of(Effect.PLANNED);
    }
    boolean happened = at.is("advcl") && tree.hasChild(at.index(), mark -> mark.is("mark") && mark.form().equalsIgnoreCase("que")) && !tree.token(at.head()).pos().equals("VERB") && tree.isA(WordClass.SEQUENCE_MARK, tree.token(at.head())); // "después **de que** una reyerta causara"
    if (at.feature("Mood").equals("Cnd") && !happened) {
      return Optional.of(at.is("ccomp") ? Effect.PLANNED : Effect.HYPOTHETICAL);
    }
    boolean soThat = !happened && at.is("advcl") && at.feature("Mood").equals("Sub") && tree.hasChild(at.index(), mark -> mark.is("mark") && tree.isA(WordClass.PURPOSE_MARK, mark)) && tree.hasChild(at.index(), that -> that.is("mark") && tree.isA(WordClass.THAT_MARK, that));
    if (soThat) {
      return Optional.of(Effect.HYPOTHETICAL); // "**para que libere** a los detenidos"
    }
    boolean orElse = isTrigger && at.is("conj") && tree.hasChild(at.index(), or -> or.is("cc") && tree.isA(WordClass.OR, or)) && tree.hasChild(at.index(), be -> be.is("aux") && be.feature("VerbForm").equals("Inf"));
    if (orElse) {
      return Optional.of(Effect.HYPOTHETICAL); // "lay down their arms **or be bombed**"
    }
    boolean purpose = isTrigger && at.feature("VerbForm").equals("Inf") && at.is("advcl") && tree.hasChild(at.index(), c -> c.is("mark") && c.lemma().matches("to|para|a"))
        && !tree.hasChild(at.index(), c -> c.is("nsubj") || c.is("mark") && c.index() + 1 < at.index() && tree.token(c.index() + 1).form().equalsIgnoreCase("el")) && !isMotion(tree, at) && !tree.isA(WordClass.DONE_BY_SAYING, at)
        && !tree.isA(WordClass.USING_VERB, tree.token(at.head())); // "**used** tyres to block the road"
    boolean second = isTrigger && at.is("conj") && at.feature("VerbForm").equals("Inf") && tree.token(at.head()).is("advcl") && tree.token(at.head()).feature("VerbForm").equals("Inf")
        && tree.hasChild(at.head(), c -> c.is("mark") && c.lemma().matches("to|para")) && !isMotion(tree, tree.token(at.head())); // "to restore order **and rescue** the victims"
    return purpose || second ? Optional.of(Effect.PLANNED) : Optional.empty();
  }

  /// "Soldiers **are to be** deployed".
  private static boolean isAppointed(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), be -> be.is("aux") && tree.isA(WordClass.COPULA, be) && be.feature("VerbForm").equals("Fin")
        && tree.hasChild(verb.index(), to -> to.is("mark") && to.index() == be.index() + 1 && tree.isA(WordClass.PURPOSE_MARK, to)));
  }

  /// "Went to the ministry to protest": who goes to do it does it.
  private static boolean isMotion(Tree tree, Token purpose) {
    return tree.isA(WordClass.MOTION_VERB, tree.token(purpose.head()));
  }

  private boolean negated(Tree tree, Token word) {
    return tree.hasChild(word.index(), c -> cues.find(Position.MODIFIER, c.lemma()).filter(e -> e == Effect.NEGATED).isPresent());
  }
}
