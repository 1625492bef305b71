package org.cotejo.cli.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.workspace.run.Coder;

/// A coder for tests: every "N killed" is a claim; the word "explode" makes it fail.
public final class KeywordCoder implements Coder {
  private static final Pattern KILLED = Pattern.compile("(\\d+) killed(, say (\\w+))?");

  private final String version;
  private final AtomicInteger documents = new AtomicInteger();

  public KeywordCoder(String version) {
    this.version = version;
  }

  /// How many documents were coded.
  public int documents() {
    return documents.get();
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public CodedDocument code(Document document) {
    documents.incrementAndGet();
    if (document.text().contains("explode")) {
      throw new IllegalStateException("a fault");
    }
    List<Claim> claims = new ArrayList<>();
    Matcher matcher = KILLED.matcher(document.text());
    while (matcher.find()) {
      claims.add(claim(document, matcher));
    }
    return new CodedDocument(document, claims, 1, version);
  }

  private static Claim claim(Document document, Matcher matcher) {
    double dead = Double.parseDouble(matcher.group(1));
    Attribution attribution = matcher.group(3) == null
        ? new Attribution.OwnVoice()
        : new Attribution.Sourced(new Party(matcher.group(3), "", "", ""), Party.UNKNOWN, "say");
    return new Claim(
        document.id() + "-" + matcher.start(), 1, new TextSpan(matcher.start(), matcher.end()), "ASSAULT", "kill", List.of(), List.of(), "",
        OptionalDouble.empty(), 4, Party.UNKNOWN, Party.UNKNOWN,
        Optional.of(new Measurement("killed", matcher.group(1), "", "persons", new Count.Exact(dead))), Optional.empty(), EventDate.UNKNOWN,
        EventPlace.UNKNOWN, attribution, Status.ASSERTED, List.of(), "", 0.5, "killed");
  }
}
