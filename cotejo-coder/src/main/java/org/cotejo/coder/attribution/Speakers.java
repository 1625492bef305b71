package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// Who the sources of a document's attributions are, found in text order; remembers who spoke last.
final class Speakers {
  /// The article in a Spanish contraction belongs to the source, the preposition to the cue.
  private static final Pattern CONTRACTION = Pattern.compile("^(?:del|al) ");
  /// How many sentences back a pronoun's speaker may have spoken.
  private static final int MEMORY = 3;

  private final String text;
  private final List<Tree> trees;
  private final CueLexicon cues;
  private final Parties parties;
  private final Map<Utterance, Party> found = new HashMap<>();
  private final List<Party> introduced = new ArrayList<>();
  private Speaker last = new Speaker(Party.UNKNOWN, false, 0);

  /// Sectors of bodies that watch and tell.
  private static final Set<String> TELLERS = Set.of("NGO", "IGO", "UNO", "EDU");

  private static final Set<String> STATE = Set.of("GOV", "COP", "MIL", "JUD", "LEG", "SPY");

  /// @param sentence number of the sentence in which he spoke
  private record Speaker(Party party, boolean person, int sentence) {}

  private Speakers(String text, List<Tree> trees, CueLexicon cues, Parties parties) {
    this.text = text;
    this.trees = trees;
    this.cues = cues;
    this.parties = parties;
  }

  /// The source of each utterance, [Party#UNKNOWN] where nobody is meant.
  ///
  /// @param trees the document's sentences
  /// @param utterances in text order
  static Map<Utterance, Party> identify(String text, List<Tree> trees, CueLexicon cues, Parties parties, List<Utterance> utterances) {
    Speakers speakers = new Speakers(text, trees, cues, parties);
    List<Utterance> later = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (isFirstPerson(utterance)) {
        later.add(utterance);
      } else {
        speakers.identify(utterance, utterances);
      }
    }
    later.forEach(utterance -> speakers.found.put(utterance, speakers.whoseQuotation(utterance, utterances)));
    return speakers.found;
  }

  /// Whether the source is *I*, *we* or *you*.
  static boolean isInDialogue(Utterance utterance) {
    return isFirstPerson(utterance) || utterance.source().filter(head -> isPronoun(WordClass.SECOND_PERSON, utterance.tree(), head)).isPresent();
  }

  private static boolean isFirstPerson(Utterance utterance) {
    return utterance.source().filter(head -> isPronoun(WordClass.FIRST_PERSON, utterance.tree(), head)).isPresent();
  }

  private static boolean isPronoun(WordClass pronouns, Tree tree, Token head) {
    return tree.words().has(pronouns, head.form().toLowerCase(Locale.ROOT));
  }

  /// "I" is whoever is being quoted.
  private Party whoseQuotation(Utterance inner, List<Utterance> utterances) {
    return utterances.stream()
        .filter(outer -> outer != inner && outer.covers(inner.cueSpan()) && found.containsKey(outer))
        .map(found::get).filter(Party::isKnown).findFirst().orElse(Party.UNKNOWN);
  }

  private void identify(Utterance utterance, List<Utterance> utterances) {
    Party party = utterance.continued().map(before -> found.getOrDefault(before, Party.UNKNOWN)).orElseGet(() -> source(utterance));
    found.put(utterance, party);
    boolean quoted = utterances.stream().anyMatch(outer -> outer != utterance && outer.covers(utterance.cueSpan()));
    if (party.isKnown() && !quoted && utterance.source().isPresent()) {
      last = new Speaker(party, isPerson(utterance), utterance.tree().sentence().number());
    }
  }

  private boolean isPerson(Utterance utterance) {
    Token head = utterance.source().orElseThrow();
    return head.pos().equals("PRON") ? isPronoun(WordClass.ONE_PERSON, utterance.tree(), head) : parties.isPerson(utterance.tree().sentence(), head);
  }

  private Party source(Utterance utterance) {
    Tree tree = utterance.tree();
    if (utterance.source().isEmpty()) {
      boolean impersonal = !utterance.kind().vouches() && !isMain(utterance) || utterance.kind() == Cue.Kind.NOUN
          || utterance.cue().filter(cue -> tree.isPassive(cue.index())).isPresent();
      return isOurs(utterance) ? issuer() : impersonal ? Party.UNKNOWN : topic(tree).orElseGet(last::party);
    }
    Token head = utterance.source().get();
    return isPronoun(head) && !isOneOf(tree, head) ? pronoun(tree, head) : isTellerAgain(tree, head) || isSameSource(tree, head) ? last.party() : publisher(tree, head).orElseGet(() -> named(tree, head, utterance));
  }

  /// "El obispo habló ayer. **Exhortó** a los grupos a pactar": the verb of a sentence of its own.
  private static boolean isMain(Utterance utterance) {
    return (utterance.kind() == Cue.Kind.WANT || utterance.kind() == Cue.Kind.PROMISE || utterance.kind() == Cue.Kind.JUDGE) && utterance.cue().filter(cue -> cue.isRoot() && cue.feature("Person").equals("3")).isPresent();
  }

  /// "**Rechazamos** esa versión", outside of quotations: whoever issues the text says so.
  private boolean isOurs(Utterance utterance) {
    return utterance.cue().filter(cue -> cue.feature("Person").equals("1") && cue.feature("Number").equals("Plur")).isPresent()
        && QuotationFinder.find(text).stream().noneMatch(quotation -> quotation.overlaps(utterance.cueSpan()));
  }

  /// Who issues a text that says *we*: the first body that says something in it.
  private Party issuer() {
    return introduced.stream().filter(party -> !party.sector().isEmpty()).findFirst().filter(party -> !STATE.contains(party.sector())).orElse(Party.UNKNOWN);
  }

  /// "**Zelaya** fue más tajante. 'Aquí no se tortura', declaró": a person whom the sentence before is about, if nobody has spoken since.
  private Optional<Party> topic(Tree tree) {
    int before = tree.sentence().number() - 1;
    return last.sentence() >= before ? Optional.empty() : trees.stream().filter(previous -> previous.sentence().number() == before)
        .flatMap(previous -> previous.sentence().tokens().stream()
            .filter(subject -> subject.relation().equals("nsubj") && subject.pos().equals("PROPN") && previous.token(subject.head()).isRoot() && parties.isPerson(previous.sentence(), subject))
            .filter(subject -> !previous.isA(WordClass.DYING_VERB, previous.token(subject.head())))
            .map(subject -> parties.party(previous.sentence(), subject)))
        .filter(party -> !party.sector().isEmpty()).findFirst();
  }

  /// "According to figures **of the ombudsman**", "según el balance que difundió **la Policía**": who published them.
  private Optional<Party> publisher(Tree tree, Token head) {
    Optional<Party> owner = owner(tree, head);
    if (owner.isPresent()) {
      return owner;
    }
    if (!tree.isA(WordClass.FIGURES, head) || Character.isUpperCase(head.form().codePointAt(0)) && parties.canAct(tree.sentence(), head)) {
      return Optional.empty();
    }
    Optional<Party> body = tree.children(head.index(), "nmod").stream().filter(child -> tree.hasPreposition(child.index(), WordClass.AUTHOR_PREPOSITION) && parties.canAct(tree.sentence(), child))
        .map(child -> parties.party(tree.sentence(), child)).filter(party -> !party.sector().isEmpty()).findFirst().or(() -> makers(tree, head));
    body.ifPresent(introduced::add);
    return body;
  }

  /// "It has logged 241 complaints, according to **its latest bulletin**": whoever the sentence is about.
  private Optional<Party> owner(Tree tree, Token head) {
    boolean paper = tree.isA(WordClass.FIGURES, head) || tree.isA(WordClass.DOCUMENT_NOUN, head) || tree.isA(WordClass.FINDINGS, head);
    boolean owned = paper && tree.hasChild(head.index(), owner -> (owner.is("det") || owner.is("nmod:poss")) && tree.isA(WordClass.THEIR, owner));
    return !owned ? Optional.empty() : mainSubject(tree).filter(subject -> subject.index() < head.index())
        .flatMap(subject -> isPronoun(subject) ? subjectBefore(tree.sentence().number()) : Optional.of(parties.party(tree.sentence(), tree.contentHead(subject))))
        .filter(party -> TELLERS.contains(party.sector()) || STATE.contains(party.sector()));
  }

  private static Optional<Token> mainSubject(Tree tree) {
    return tree.sentence().tokens().stream().filter(subject -> subject.relation().equals("nsubj") && tree.token(subject.head()).isRoot()).findFirst();
  }

  private Optional<Party> subjectBefore(int sentence) {
    return trees.stream().filter(tree -> tree.sentence().number() == sentence - 1).flatMap(tree -> mainSubject(tree).map(subject -> parties.party(tree.sentence(), tree.contentHead(subject))).stream()).findFirst();
  }

  /// "Both forces have killed civilians, **the group** found": of a group that tells things and one that was told of, the one that told before.
  private boolean isTellerAgain(Tree tree, Token head) {
    boolean bare = head.pos().equals("NOUN") && tree.isA(WordClass.GROUP_NOUN, head)
        && tree.children(head.index()).stream().allMatch(child -> child.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, child) || child.is("case") || child.is("punct"));
    boolean recent = !last.person() && TELLERS.contains(last.party().sector()) && tree.sentence().number() - last.sentence() <= MEMORY;
    return bare && recent && !TELLERS.contains(parties.party(tree.sentence(), head).sector());
  }

  /// "According to the observatory, 12 died; **the same source** says ...", "**la misma fuente**".
  private boolean isSameSource(Tree tree, Token head) {
    return last.party().isKnown() && (cues.isMedium(head) || tree.isA(WordClass.GROUP_NOUN, head)) && tree.hasChild(head.index(), same -> same.index() < head.index() && tree.isA(WordClass.SAME_WORD, same));
  }

  /// "**Una de las sobrevivientes**".
  private static boolean isOneOf(Tree tree, Token head) {
    return tree.hasChild(head.index(), many -> many.is("nmod") && many.pos().equals("NOUN"));
  }

  private static boolean isPronoun(Token head) {
    return head.pos().equals("PRON") || head.pos().equals("DET");
  }

  private Party pronoun(Tree tree, Token head) {
    boolean recent = last.party().isKnown() && tree.sentence().number() - last.sentence() < MEMORY;
    boolean fits = isPronoun(WordClass.ONE_PERSON, tree, head) ? last.person() : !isPronoun(WordClass.SEVERAL_PERSONS, tree, head) && !head.lemma().equals("it") || !last.person();
    Party before = head.lemma().equals("it") && last.sentence() < tree.sentence().number() - 1 ? parties.party(tree.sentence(), head) : Party.UNKNOWN;
    if (!before.sector().isEmpty()) {
      return before; // "The front claimed the attack. **It** denied having planted mines": whom the sentence before is about, rather than who spoke earlier
    }
    if (recent && fits && !last.party().sector().isEmpty()) {
      return last.party();
    }
    Party antecedent = subjectAbove(tree, head).orElseGet(() -> parties.party(tree.sentence(), head));
    if (recent && fits && antecedent.sector().isEmpty()) {
      return last.party();
    }
    return antecedent.isKnown() ? antecedent : recent ? last.party() : Party.UNKNOWN;
  }

  /// "**Police** killed three men in what **they** called a clash": the subject of a clause around the pronoun's, if the number fits.
  private Optional<Party> subjectAbove(Tree tree, Token pronoun) {
    boolean several = isPronoun(WordClass.SEVERAL_PERSONS, tree, pronoun);
    Token at = pronoun;
    while (!at.isRoot()) {
      at = tree.token(at.head());
      Optional<Token> subject = tree.child(at.index(), "nsubj").filter(noun -> noun.index() < pronoun.index() && !isPronoun(noun));
      if (subject.isPresent()) {
        Token noun = subject.get();
        boolean plural = noun.feature("Number").equals("Plur") || tree.isA(WordClass.COLLECTIVE, noun);
        return several == plural && parties.canAct(tree.sentence(), tree.contentHead(noun))
            ? Optional.of(parties.party(tree.sentence(), tree.contentHead(noun))).filter(Party::isKnown) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The party with all its words; what it is may be told by an apposition, by a thing's author, or by the kind of thing.
  private Party named(Tree tree, Token head, Utterance utterance) {
    Party party = parties.party(tree.sentence(), tree.contentHead(head));
    Optional<Party> known = party.sector().isEmpty() ? knownAs(tree, head) : namedAgain(tree, head);
    if (known.isPresent()) {
      party = known.get();
    }
    String words = CONTRACTION.matcher(utterance.sourcePhrase().orElse(head.span()).of(text).replaceAll("\\s+", " ")).replaceFirst("el ");
    Optional<Party> told = party.sector().isEmpty() ? described(tree, head) : Optional.empty();
    if (party.sector().isEmpty() && told.isEmpty() && isPaperTold(tree, head)) {
      return last.party();
    }
    String name = party.name().isEmpty() ? told.map(Party::name).orElse("") : party.name();
    String sector = party.sector().isEmpty() ? told.map(Party::sector).orElse("") : party.sector();
    String country = party.country().isEmpty() ? told.map(Party::country).orElse("") : party.country();
    Party named = new Party(words, name, sector, country);
    introduced.add(named);
    return named;
  }

  /// "**The findings** contradict ...", "**el balance** detalla que ...": a definite paper of whoever spoke last.
  private boolean isPaperTold(Tree tree, Token head) {
    boolean definite = tree.hasChild(head.index(), det -> tree.isA(WordClass.DEFINITE_ARTICLE, det) || tree.isA(WordClass.THEIR, det));
    boolean recent = last.party().isKnown() && tree.sentence().number() - last.sentence() <= MEMORY;
    return definite && recent && (tree.isA(WordClass.FINDINGS, head) || tree.isA(WordClass.DOCUMENT_NOUN, head) && TELLERS.contains(last.party().sector()));
  }

  /// Somebody who was named in full before.
  private Optional<Party> knownAs(Tree tree, Token head) {
    String surname = tree.children(head.index(), "flat").stream().reduce((_, last) -> last).orElse(head).form();
    boolean name = head.pos().equals("PROPN") || head.index() > 0 && Character.isUpperCase(head.form().codePointAt(0)); // "**la Corporación** exige"
    return name
        ? introduced.stream().filter(party -> !party.sector().isEmpty() && isWordOf(surname, party.text())).findFirst()
        : Optional.empty();
  }

  /// "UN experts condemned the killing. **The experts** said": those told of by more words before.
  private Optional<Party> namedAgain(Tree tree, Token head) {
    boolean bare = head.pos().equals("NOUN") && tree.hasChild(head.index(), det -> tree.isA(WordClass.DEFINITE_ARTICLE, det)) && tree.children(head.index()).stream().allMatch(child -> child.is("det") || child.is("case") || child.is("punct"));
    return !bare ? Optional.empty() : introduced.reversed().stream().filter(party -> !party.sector().isEmpty() && party.text().indexOf(' ') > 0 && isWordOf(head.form(), party.text())).findFirst();
  }

  private static boolean isWordOf(String word, String text) {
    return List.of(text.split("[ ,]+")).contains(word);
  }

  /// "A statement **released by the ministry**", "cifras **que manejan funcionarios**": who made it or has it.
  private Optional<Party> makers(Tree tree, Token thing) {
    return tree.children(thing.index(), "acl").stream().filter(clause -> clause.pos().equals("VERB"))
        .flatMap(clause -> Stream.concat(tree.logicalSubjects(clause.index()).stream(), tree.children(clause.index(), "obl").stream().filter(agent -> tree.hasPreposition(agent.index(), WordClass.AGENT_PREPOSITION)))).filter(maker -> maker.index() != thing.index())
        .map(maker -> ofSomebody(tree, tree.contentHead(maker))).filter(party -> !party.sector().isEmpty()).findFirst();
  }

  /// "Video verified by **the organisation's Evidence Lab**": a part that nobody knows is of its owner's sector.
  private Party ofSomebody(Tree tree, Token head) {
    Party party = parties.party(tree.sentence(), head);
    return !party.sector().isEmpty() ? party : tree.children(head.index(), "nmod").stream().filter(owner -> owner.relation().equals("nmod:poss")).map(owner -> parties.party(tree.sentence(), owner)).filter(owner -> !owner.sector().isEmpty()).findFirst().orElse(party);
  }

  /// "**Official** figures", "un parte **policial**": whose paper it is, an adjective says.
  private Optional<Party> qualified(Tree tree, Token thing) {
    return tree.children(thing.index(), "amod").stream().flatMap(adjective -> parties.adjectiveSector(adjective).stream()).findFirst().map(sector -> new Party(thing.form(), "", sector, ""));
  }

  /// "Ana Paz, **who leads the teachers' union**", "quien preside **la fundación**": whoever leads a body is of it.
  private Optional<Party> led(Tree tree, Token head) {
    return head.pos().equals("PROPN") ? tree.children(head.index(), "acl").stream().filter(clause -> tree.isA(WordClass.LEADING_VERB, clause))
        .flatMap(clause -> tree.children(clause.index(), "obj").stream()).flatMap(body -> Stream.concat(Stream.of(body), tree.children(body.index(), "nmod").stream()))
        .map(body -> parties.party(tree.sentence(), body)).filter(party -> !party.sector().isEmpty()).findFirst() : Optional.empty();
  }

  private Optional<Party> described(Tree tree, Token head) {
    Optional<Party> related = tree.children(head.index()).stream()
        .filter(child -> child.is("appos") || child.is("compound") || child.relation().equals("nmod:desc") || child.relation().equals("nmod:poss")
            || child.is("nmod") && tree.hasPreposition(child.index(), WordClass.AUTHOR_PREPOSITION))
        .map(child -> parties.party(tree.sentence(), child))
        .filter(party -> !party.sector().isEmpty()).findFirst();
    boolean somebody = head.pos().equals("PROPN") || parties.canAct(tree.sentence(), head); // "Ana Ruiz, beaten by soldiers, said"
    return related.or(() -> led(tree, head)).or(() -> somebody ? Optional.empty() : qualified(tree, head)).or(() -> somebody ? Optional.empty() : makers(tree, head)).or(() -> cues.find(head, Cue.Kind.MEDIUM).filter(cue -> !cue.takes().isEmpty())
        .map(cue -> new Party(head.form(), "", cue.takes().iterator().next(), "")));
  }
}
