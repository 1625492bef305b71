package org.cotejo.incidents.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// Builds small coded reports; every sentence of the text may get claims.
final class Reports {
  private final String name;
  private final Language language;
  private final LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private int sentence;
  private TextSpan last = new TextSpan(0, 0);

  private Reports(String name, Language language, LocalDate published) {
    this.name = name;
    this.language = language;
    this.published = published;
  }

  static Reports in(Language language, String name, String published) {
    return new Reports(name, language, LocalDate.parse(published));
  }

  Reports sentence(String words) {
    int begin = text.length();
    text.append(words).append(' ');
    last = new TextSpan(begin, begin + words.length());
    sentence++;
    return this;
  }

  Reports claim(String type, String act, Status status, Party actor, String plan) {
    return claim(type, act, status, actor, Party.UNKNOWN, plan, EventPlace.UNKNOWN, Optional.empty());
  }

  Reports claim(String type, String act, Status status, Party actor, Party recipient) {
    return claim(type, act, status, actor, recipient, "", EventPlace.UNKNOWN, Optional.empty());
  }

  Reports claim(String type, String act, Status status, Party actor, Party recipient, String plan, EventPlace place, Optional<Measurement> measured) {
    claims.add(new Claim(name + "-" + (claims.size() + 1), sentence, last, type, act, List.of(), List.of(), "", OptionalDouble.empty(), 1, actor, recipient,
        measured, Optional.empty(), EventDate.UNKNOWN, place, new Attribution.OwnVoice(), status, List.of(), plan, 0.9, "rule"));
    return this;
  }

  CodedDocument coded() {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "", "", Optional.of(published), language, text.toString(), List.of());
    return new CodedDocument(document, claims, sentence, "v1");
  }

  static Party party(String text, String sector) {
    return new Party(text, "", sector, "");
  }

  static EventPlace town(String name) {
    return new EventPlace(name, name, "", "", "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.MUNICIPALITY);
  }

  static Optional<Measurement> money(double value) {
    return Optional.of(new Measurement("money", "", "", "USD", new Count.AtLeast(value)));
  }
}
