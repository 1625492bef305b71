package org.cotejo.incidents.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// A made-up report for tests, sentence by sentence. The id of a claim begins with the incident it belongs to.
final class Hearing {
  private final String name;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private int sentences;

  Hearing(String name, Language language) {
    this.name = name;
    this.language = language;
  }

  static Hearing english(String name) {
    return new Hearing(name, Language.EN);
  }

  /// A sentence, to which the claims that follow belong.
  Hearing says(String sentence) {
    text.append(sentence).append("\n\n");
    sentences++;
    return this;
  }

  /// A claim of the last sentence.
  ///
  /// @param actor words and sector: `soldiers MIL`; empty if unknown
  /// @param claimant likewise
  Hearing claim(String incident, String type, String act, String actor, String claimant, String cue, Status status) {
    int end = text.length() - 2;
    int begin = text.lastIndexOf("\n\n", end - 1) < 0 ? 0 : text.lastIndexOf("\n\n", end - 1) + 2;
    Attribution attribution = claimant.isEmpty() ? new Attribution.OwnVoice() : new Attribution.Sourced(party(claimant), Party.UNKNOWN, cue);
    claims.add(new Claim(incident + "-" + name + claims.size(), sentences, new TextSpan(begin, end), type, act, List.of(), List.of(), "", OptionalDouble.empty(), 4, party(actor), Party.UNKNOWN,
        Optional.empty(), Optional.empty(), EventDate.UNKNOWN, EventPlace.UNKNOWN, attribution, status, List.of(), "", 0.5, "r"));
    return this;
  }

  private static Party party(String wordsAndSector) {
    int blank = wordsAndSector.lastIndexOf(' ');
    return blank < 0 ? Party.UNKNOWN : new Party(wordsAndSector.substring(0, blank), "", wordsAndSector.substring(blank + 1), "");
  }

  CodedDocument coded() {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "", "", Optional.empty(), language, text.toString(), List.of());
    return new CodedDocument(document, claims, sentences, "test");
  }

  /// The incident of a claim.
  static Optional<String> incidentOf(String claim) {
    String incident = claim.substring(0, claim.indexOf('-'));
    return incident.isEmpty() ? Optional.empty() : Optional.of(incident);
  }
}
