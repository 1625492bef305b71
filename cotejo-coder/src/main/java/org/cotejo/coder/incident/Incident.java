package org.cotejo.coder.incident;

import java.util.List;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Party;

/// One incident as one report tells it.
///
/// @param claims all that tell of it, in text order
/// @param named whether some claim names the incident itself, not only a harm that came of it
/// @param places where it may have been, the likeliest first
/// @param perpetrators the persons and groups who did it, as described
/// @param suspects the bodies behind it
/// @param instruments weapons in the words of the text
public record Incident(
    IncidentKind kind,
    Stage stage,
    List<Claim> claims,
    boolean named,
    EventDate date,
    List<EventPlace> places,
    List<Party> perpetrators,
    List<Suspect> suspects,
    List<Victim> victims,
    List<Target> targets,
    List<String> instruments) {

  public Incident {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    perpetrators = List.copyOf(perpetrators);
    suspects = List.copyOf(suspects);
    victims = List.copyOf(victims);
    targets = List.copyOf(targets);
    instruments = List.copyOf(instruments);
  }

  public EventPlace place() {
    return places.isEmpty() ? EventPlace.UNKNOWN : places.getFirst();
  }
}
