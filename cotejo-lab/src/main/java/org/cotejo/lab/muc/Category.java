package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// The slot `perp_incident_category`.
enum Category {
  TERRORIST,
  STATE,
  NONE;

  Optional<String> fill() {
    return switch (this) {
      case TERRORIST -> Optional.of("TERRORIST ACT");
      case STATE -> Optional.of("STATE-SPONSORED VIOLENCE");
      case NONE -> Optional.empty();
    };
  }

  /// What a template of the set says.
  static Category of(JsonNode template) {
    String fill = template.path("perp_incident_category").path(0).path("alts").path(0).asText();
    return fill.startsWith("TERRORIST") ? TERRORIST : fill.startsWith("STATE") ? STATE : NONE;
  }
}
