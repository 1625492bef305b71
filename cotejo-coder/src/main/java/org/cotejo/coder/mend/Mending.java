package org.cotejo.coder.mend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// Applies the known mends to a parsed sentence, one after the other. A sentence without slips comes back as it is.
public final class Mending {
  private static final List<Mend> MENDS = List.of(
      new NumberedUnit(), new GerundBehindSubject(), new SourceBeforeSubject(), new HungOnPunctuation(), new ParticipleBehind(), new HyphenatedName(), new RankBeforeName(), new ForeignName(), new ReducedRelative(),
      new OpeningAdverb(), new SecondSubject(), new BareRelative(), new ConjunctSubject(), new AgentBehindMeans(), new NounBeforePhrase(),
      new FigureBeforeArticle(), new ClosingSpeaker(), new FirstSpeaker(), new ListedContent(), new SpeakerWithApposition(), new ThatClause(), new AskedClause(), new NumberedGroup(),
      new SubordinateSubject(), new Clitic(), new CompoundNumber(), new LargeNumber(), new LooseRelative(), new Audience(), new SubjectBehindOpening(), new SubjectBeforeParticiple(), new PersonBehindPlace(),
      new ListedObject(), new AliasName(), new FiniteConjunct(), new ListedClause(), new TimeBeforeClause(), new VerbBehindQuality(), new OneOfThem(),
      new FigureOfThem(), new RelativeByNumber(), new FigureOfVerb(), new FigureReached(), new FigureRoot(), new FigureBesideOutcome(), new ActiveSubject(), new ObjectOfSecondVerb(), new PerfectVerb(), new FigureUpTo(), new FigureAtLeast(), new FigureBesideFigure(), new SecondThatClause(), new ArticleOfVerb(), new ConjunctOfCompound(), new LengthBehindNoun(),
      new ObjectBehindVerb(), new PhraseOfSecondClause(), new QualityByNumber(), new RelativeOfOutcome(), new TimeBeforeSubject(), new TitleBeforeName(), new ConjunctOfBody(), new SubjectOfSecondClause(),
      new ConjunctOfObject(), new OutcomeBesideOutcome(), new SomeOfWhom(), new FoundDead(), new ChargeBehindAccused(), new FrontedWhole(), new TailOfMainClause(), new AgentBehindPlace(), new ConjunctOfAge(), new OutcomeBeforePeople(), new ConjunctOfMainClause(), new LeftBehindVerb(), new SubjectOfCompoundVerb(), new NameOfSpeaker(), new SubjectOfContent(), new ContentWithoutThat());

  private final WordClasses words;
  /// Which mends' cues a word is.
  private final Map<String, Set<WordClass>> cues = new HashMap<>();

  public Mending(WordClasses words) {
    this.words = words;
    for (Mend mend : MENDS) {
      mend.cue().ifPresent(cue -> words.get(cue).forEach(word -> cues.computeIfAbsent(word, _ -> EnumSet.noneOf(WordClass.class)).add(cue)));
    }
  }

  public Sentence mend(Sentence parsed) {
    Sentence mended = parsed;
    Set<WordClass> found = cues(parsed);
    for (Mend mend : MENDS) {
      Sentence before = mended;
      if (mend.cue().map(found::contains).orElse(true)) {
        mended = mend(before, mend);
      }
      found = mended == before ? found : cues(mended);
    }
    return mended;
  }

  /// The cues that stand in a sentence.
  private Set<WordClass> cues(Sentence sentence) {
    Set<WordClass> found = EnumSet.noneOf(WordClass.class);
    for (Token word : sentence.tokens()) {
      String form = word.form().toLowerCase(Locale.ROOT);
      found.addAll(cues.getOrDefault(word.lemma(), Set.of()));
      if (!form.equals(word.lemma())) {
        found.addAll(cues.getOrDefault(form, Set.of()));
      }
    }
    return found;
  }

  private Sentence mend(Sentence sentence, Mend mend) {
    if (!mend.mayBeIn(sentence, words)) {
      return sentence;
    }
    List<Token> tied = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      Optional<Mend.Tie> found = mend.of(sentence, word, words);
      if (found.isPresent()) {
        found.filter(tie -> !isAcrossSemicolon(sentence, word, tie)).map(tie -> tie.applied(word)).filter(changed -> !changed.equals(word)).ifPresent(tied::add);
      }
    }
    if (tied.isEmpty()) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tied.forEach(word -> tokens.set(word.index(), word));
    return isTree(tokens) ? new Sentence(sentence.number(), sentence.span(), tokens) : sentence;
  }

  /// What stands behind a semicolon is no part of a phrase before it.
  private static boolean isAcrossSemicolon(Sentence sentence, Token word, Mend.Tie tie) {
    boolean beside = tie.relation().equals("parataxis") || tie.relation().equals("conj");
    return !beside && tie.head() >= 0 && sentence.tokens().subList(Math.min(word.index(), tie.head()), Math.max(word.index(), tie.head())).stream().anyMatch(token -> token.form().equals(";"));
  }

  /// Whether every word leads up to a root: two slips in one place may tie words to each other.
  private static boolean isTree(List<Token> tokens) {
    for (Token word : tokens) {
      Token at = word;
      for (int steps = 0; !at.isRoot(); steps++) {
        if (steps > tokens.size()) {
          return false;
        }
        at = tokens.get(at.head());
      }
    }
    return true;
  }
}
