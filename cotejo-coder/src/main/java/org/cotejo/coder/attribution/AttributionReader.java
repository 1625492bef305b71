package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.coder.match.Parties;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// Reads the attributions of a whole document: those that sentences spell out, and quotations whose speaker stands elsewhere.
public final class AttributionReader {
  /// A quotation with fewer words is a label, not speech.
  private static final int SPEECH_WORDS = 5;
  private static final Set<String> SPEAKING_THINGS = Set.of(
      "report", "article", "statement", "source", "survey", "study", "document", "story", "communique", "bulletin", "newspaper", "media", "press",
      "informe", "artículo", "comunicado", "fuente", "encuesta", "estudio", "documento", "nota", "boletín", "diario", "medio", "prensa", "parte",
      "news", "account", "witness", "version", "versión", "testigo", "testimonio");

  private final CueFinder cues;

  public AttributionReader(Language language) {
    cues = new CueFinder(language);
  }

  /// @param trees the parsed sentences of the document, in text order
  public DocumentAttributions read(String text, List<Tree> trees, Parties parties) {
    List<Resolved> found = new ArrayList<>();
    Speakers speakers = new Speakers();
    List<TextSpan> speeches = QuotationFinder.find(text).stream().filter(span -> isSpeech(text, span)).toList();
    for (Tree tree : trees) {
      Sentence sentence = tree.sentence();
      List<ReportedSpan> spelledOut = cues.find(tree, head -> canSpeak(sentence, head, parties));
      for (ReportedSpan span : spelledOut) {
        found.add(resolve(text, sentence, span, parties, speakers, speeches));
      }
      carryQuotation(sentence, spelledOut, speeches, speakers, found);
    }
    found.sort(Comparator.comparing(Resolved::content));
    return new DocumentAttributions(found);
  }

  private static boolean isSpeech(String text, TextSpan span) {
    return span.of(text).split("\\s+").length >= SPEECH_WORDS;
  }

  private static boolean canSpeak(Sentence sentence, Token head, Parties parties) {
    return head.pos().equals("PRON") || SPEAKING_THINGS.contains(head.lemma()) || parties.canAct(sentence, head);
  }

  /// The source's party; a pronoun or an elided speaker is whoever spoke last.
  private static Resolved resolve(
      String text, Sentence sentence, ReportedSpan span, Parties parties, Speakers speakers, List<TextSpan> speeches) {
    Party source = span.source().filter(head -> !isPronoun(head))
        .map(head -> parties.party(sentence, head))
        .orElse(speakers.last());
    if (source.isKnown()) {
      speakers.spoke(source);
    }
    return new Resolved(source, span.cueSpan().of(text), span.cueSpan(), span.content());
  }

  private static boolean isPronoun(Token head) {
    return head.pos().equals("PRON") || head.pos().equals("DET");
  }

  /// Speech in quotation marks that no cue of its sentence covers belongs to whoever spoke last, or to the speaker that the same sentence names.
  private static void carryQuotation(
      Sentence sentence, List<ReportedSpan> spelledOut, List<TextSpan> speeches, Speakers speakers, List<Resolved> found) {
    for (TextSpan speech : speeches) {
      if (!speech.overlaps(sentence.span())) {
        continue;
      }
      TextSpan part = new TextSpan(Math.max(speech.begin(), sentence.span().begin()), Math.min(speech.end(), sentence.span().end()));
      boolean covered = spelledOut.stream().anyMatch(span -> span.content().contains(part));
      Optional<Party> speaker = Optional.of(speakers.last()).filter(Party::isKnown);
      if (!covered && speaker.isPresent()) {
        found.add(new Resolved(speaker.get(), "“ ”", new TextSpan(part.begin(), part.begin()), part));
      }
    }
  }

  /// Remembers who spoke last.
  private static final class Speakers {
    private Party last = Party.UNKNOWN;

    void spoke(Party party) {
      last = party;
    }

    Party last() {
      return last;
    }
  }
}
