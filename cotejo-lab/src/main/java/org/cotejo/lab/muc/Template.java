package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.incident.Blame;
import org.cotejo.coder.incident.Effect;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.IncidentKind;
import org.cotejo.coder.incident.Suspect;
import org.cotejo.coder.incident.Target;
import org.cotejo.coder.incident.Victim;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.Party;

/// Writes one incident as a template of the set: every slot a list of fills in capitals, strings between quotation marks.
final class Template {
  private static final Set<String> UNPROTECTED = Set.of("REB", "PRM", "UAF", "CRM");

  private static final Region REGION = Region.load();
  private static final HumanType TYPES = HumanType.load();

  private final ObjectNode slots = JsonNodeFactory.instance.objectNode();

  private Template() {}

  /// @param type the slot `incident_type`
  /// @param category who is held to be behind it
  static ObjectNode of(Document document, Incident incident, String type, Category category) {
    Template template = new Template();
    template.fill("incident_date", Dates.fill(incident.date(), document.published()));
    Locations.fill(REGION.place(incident), told(document, incident)).ifPresent(place -> template.fill("incident_location", place));
    template.fill("incident_type", type);
    template.fill("stage_of_execution", incident.stage().name());
    incident.instruments().forEach(words -> template.fill("instrument_id", quoted(words)));
    category.fill().ifPresent(words -> template.fill("perp_incident_category", words));
    incident.perpetrators().forEach(party -> template.fill("perp_individual_id", quoted(party.text())));
    incident.suspects().forEach(template::suspect);
    incident.targets().forEach(template::target);
    incident.victims().forEach(template::victim);
    return template.slots;
  }

  static String type(IncidentKind kind) {
    return kind == IncidentKind.CLASH ? "ATTACK" : kind.name();
  }

  /// The type that a template of the set says.
  static String typeOf(JsonNode template) {
    return template.path("incident_type").path(0).path("alts").path(0).asText();
  }

  static String told(Document document, Incident incident) {
    return incident.claims().stream().map(claim -> claim.evidence().of(document.text())).collect(Collectors.joining(" "));
  }

  private void suspect(Suspect suspect) {
    fill("perp_org_id", quoted(suspect.words()));
    fill("perp_org_confidence", confidence(suspect.blame()) + ": " + quoted(suspect.words()));
  }

  private static String confidence(Blame blame) {
    return switch (blame) {
      case CLAIMED -> "CLAIMED OR ADMITTED";
      case FACT -> "REPORTED AS FACT";
      case ACCUSED_BY_AUTHORITIES -> "SUSPECTED OR ACCUSED BY AUTHORITIES";
      case ACCUSED -> "SUSPECTED OR ACCUSED";
      case POSSIBLE -> "POSSIBLE";
    };
  }

  private void target(Target target) {
    fill("phys_tgt_id", quoted(target.words()));
    fill("phys_tgt_number", number(target.count()) + ": " + quoted(target.words()));
  }

  /// Rebels and criminals are no victims here; a bare figure is nobody.
  private void victim(Victim victim) {
    if (UNPROTECTED.contains(victim.sector()) || victim.name().isEmpty() && victim.description().isEmpty()) {
      return;
    }
    String entity = quoted(victim.name().isEmpty() ? victim.description() : victim.name());
    if (!victim.name().isEmpty()) {
      fill("hum_tgt_name", entity);
    }
    if (!victim.description().isEmpty()) {
      fill("hum_tgt_description", victim.name().isEmpty() ? entity : quoted(victim.description()) + ": " + entity);
    }
    fill("hum_tgt_type", TYPES.of(victim) + ": " + entity);
    fill("hum_tgt_number", number(victim.count()) + ": " + entity);
    effect(victim.effect()).ifPresent(effect -> fill("hum_tgt_effect", effect + ": " + entity));
  }

  private static Optional<String> effect(Effect effect) {
    return switch (effect) {
      case KILLED -> Optional.of("DEATH");
      case WOUNDED -> Optional.of("INJURY");
      case UNHARMED -> Optional.of("NO INJURY OR DEATH");
      case RELEASED -> Optional.of("REGAINED FREEDOM");
      case UNTOLD -> Optional.empty();
    };
  }

  private static String number(Optional<Count> count) {
    return count.flatMap(c -> c.low().isPresent() ? Optional.of(c.low().getAsDouble()) : c.high().isPresent() ? Optional.of(c.high().getAsDouble()) : Optional.empty())
        .map(value -> Long.toString(Math.round(value))).orElse("PLURAL");
  }

  private static String quoted(String words) {
    return "\"" + capitals(words).replace("\"", "") + "\"";
  }

  /// Capitals without accents, on one line.
  static String capitals(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ").trim().toUpperCase(Locale.ROOT);
  }

  private void fill(String slot, String value) {
    ArrayNode fills = slots.withArray(slot);
    for (var fill : fills) {
      if (fill.path("alts").path(0).asText().equals(value)) {
        return;
      }
    }
    fills.addObject().putArray("alts").add(value);
  }
}
