package org.cotejo.coder.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.coder.attribution.DocumentAttributions;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;

/// An explanation as text for a terminal.
public final class ExplanationPrinter {

  private ExplanationPrinter() {}

  public static String print(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    for (Tree tree : explanation.reading().trees()) {
      out.append(tree(tree)).append('\n');
    }
    section(out, "Numbers", explanation.reading().numbers().stream().map(n -> n.text() + "  = " + n.count() + " " + n.kind() + " " + n.unit()).toList());
    section(out, "Dates", explanation.reading().dates().stream().map(d -> d.text() + "  = " + d.value()).toList());
    section(out, "Places", explanation.reading().places().mentions().stream()
        .map(p -> p.text() + "  = " + p.kind() + ", " + p.place().name() + ", " + p.place().admin1() + ", " + p.place().country()).toList());
    section(out, "According to whom", explanation.reading().attributions().all().stream().map(a -> attribution(explanation, a)).toList());
    section(out, "Events", explanation.mentions().stream().map(ExplanationPrinter::mention).toList());
    section(out, "Claims", explanation.claims().stream().map(ExplanationPrinter::claim).toList());
    return out.toString();
  }

  private static void section(StringBuilder out, String title, List<String> lines) {
    out.append(title).append(lines.isEmpty() ? ": none\n" : ":\n");
    lines.forEach(line -> out.append("  ").append(line).append('\n'));
    out.append('\n');
  }

  /// One line a word: number, word, lemma, part of speech, relation and head, features.
  private static String tree(Tree tree) {
    return tree.sentence().tokens().stream().map(token -> String.format("  %3d  %-18s %-16s %-6s %-12s %-22s %s%n",
        token.index() + 1, token.form(), token.lemma(), token.pos(), token.relation(),
        token.isRoot() ? "" : "of " + (token.head() + 1) + " " + tree.token(token.head()).form(), features(token))).collect(Collectors.joining());
  }

  private static String features(Token token) {
    return token.features().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("|"));
  }

  private static String attribution(Explanation explanation, DocumentAttributions.Resolved attribution) {
    String content = attribution.content().of(explanation.reading().text()).replace('\n', ' ');
    return name(attribution.source()) + " (" + attribution.cue() + "): " + (content.length() > 80 ? content.substring(0, 77) + "..." : content);
  }

  private static String mention(EventMention mention) {
    StringBuilder line = new StringBuilder(mention.trigger().act() + " at \"" + mention.word().form() + "\" by " + mention.rule().id()
        + " (" + mention.trigger().frame().name() + ")");
    for (Role role : Role.values()) {
      if (!mention.of(role).isEmpty()) {
        line.append("  ").append(role.name().toLowerCase(java.util.Locale.ROOT)).append(": ")
            .append(mention.of(role).stream().map(Token::form).collect(Collectors.joining(", ")));
      }
    }
    return line.toString();
  }

  private static String claim(Claim claim) {
    StringBuilder line = new StringBuilder(claim.eventType() + "/" + claim.act() + " " + claim.status().code());
    line.append("  who: ").append(name(claim.actor())).append("  to whom: ").append(name(claim.recipient()));
    claim.measurement().ifPresent(m -> line.append("  ").append(measurement(m)));
    if (!claim.date().text().isEmpty()) {
      line.append("  when: ").append(claim.date().text()).append(claim.date().start().map(day -> " = " + day).orElse(""));
    }
    if (claim.place().isKnown()) {
      line.append("  where: ").append(claim.place().text()).append(" = ").append(claim.place().name()).append(", ").append(claim.place().country());
    }
    line.append("  according to: ").append(name(claim.attribution().claimant()));
    return line.append(claim.framing().isEmpty() ? "" : "  framing: " + claim.framing()).toString();
  }

  private static String measurement(Measurement m) {
    return m.measure() + ": " + m.text() + " = " + m.count() + (m.unit().isEmpty() ? "" : " " + m.unit());
  }

  private static String name(Party party) {
    return party.isKnown() ? party.text() + (party.sector().isEmpty() ? "" : " [" + party.sector() + " " + party.country() + "]") : "-";
  }
}
