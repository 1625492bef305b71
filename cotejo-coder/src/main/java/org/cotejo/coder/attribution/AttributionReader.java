package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Reads the attributions of a whole document: those that sentences spell out, and quotations whose speaker stands elsewhere.
public final class AttributionReader {
  private final CueFinder cues;

  public AttributionReader(Language language) {
    cues = new CueFinder(language);
  }

  /// @param trees the parsed sentences of the document, in text order
  public DocumentAttributions read(String text, List<Tree> trees, Parties parties) {
    List<Utterance> utterances = new ArrayList<>();
    for (Tree tree : trees) {
      cues.find(tree, head -> canSpeak(tree.sentence(), head, parties)).stream().filter(span -> !isScene(span, parties)).map(Utterance::of).forEach(utterances::add);
    }
    Quotations.settle(text, trees, utterances);
    utterances.sort(Comparator.comparing(Utterance::cueSpan));
    Map<Utterance, Party> sources = Speakers.identify(text, trees, cues.lexicon(), parties, utterances);
    return new DocumentAttributions(utterances.stream()
        .map(utterance -> resolved(text, utterance, sources.getOrDefault(utterance, Party.UNKNOWN)))
        .sorted(Comparator.comparing(Resolved::content)).toList());
  }

  /// "**Chile registró** una tasa de 6,7": of a country that has so many murders on record it is said where, not who says so; likewise "**Chile:** tres muertos".
  private static boolean isScene(ReportedSpan span, Parties parties) {
    return isSentence(span, parties) || isDateline(span, parties) || (span.tree().isA(WordClass.RECORDING_VERB, span.cue()) || span.cue().form().equals(":")) && span.source().filter(head -> parties.isCountry(span.tree().sentence(), head)).isPresent();
  }

  /// "**QUETTA:** Four policemen were killed": capitals and a colon that open a report, of nobody who is known.
  private static boolean isDateline(ReportedSpan span, Parties parties) {
    return span.cue().form().equals(":") && span.source().filter(head -> !parties.canAct(span.tree().sentence(), head)).isPresent()
        && span.tree().sentence().tokens().subList(0, span.cue().index()).stream().allMatch(word -> word.form().equals(word.form().toUpperCase(Locale.ROOT)));
  }

  /// "Un tribunal **condenó** a tres policías por la muerte de un joven": a court's sentence is told by the outlet.
  private static boolean isSentence(ReportedSpan span, Parties parties) {
    return span.kind() == Cue.Kind.ACCUSE && span.tree().isA(WordClass.SENTENCING_VERB, span.cue())
        && span.source().filter(head -> parties.party(span.tree().sentence(), head).sector().equals("JUD")).isPresent();
  }

  private boolean canSpeak(Sentence sentence, Token head, Parties parties) {
    return head.pos().equals("PRON") || head.pos().equals("PROPN") || cues.lexicon().isMedium(head) || parties.canAct(sentence, head);
  }

  private static Resolved resolved(String text, Utterance utterance, Party source) {
    TextSpan cueSpan = utterance.cueSpan();
    String cue = cueSpan.isEmpty() ? "“ ”" : cueSpan.of(text);
    TextSpan sourceSpan = utterance.sourceSpan().orElse(new TextSpan(cueSpan.begin(), cueSpan.begin()));
    return new Resolved(source, sourceSpan, cue, cueSpan, utterance.parts(), utterance.kind() == Cue.Kind.RELAY, utterance.kind().vouches());
  }
}
