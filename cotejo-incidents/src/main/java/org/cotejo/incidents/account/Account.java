package org.cotejo.incidents.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;

/// What one report tells of one incident.
///
/// @param id of the first claim, so that it stays as long as that claim does
/// @param document SHA-256 of the report
/// @param claims ids of all claims that tell of it, in text order
/// @param lead whether it is the first that the report tells of: what the report is about
/// @param earlier whether the report says that it was before what the report is about: "the previous raid", "a month ago"
/// @param another whether it is what the report is about, and its words say that it is another than what was told before: "another attack", "otro grupo"
/// @param happened whether some claim tells of it as past: an incident that is only announced or feared is none yet
/// @param denied whether somebody denies that it happened, or what is said to have happened in it
/// @param acts of the claims that tell of it, responses left out
/// @param kinds sorts of incident that the acts make
/// @param when the days of the incident
/// @param dayTold whether the words of some claim give a day
/// @param spoken whether these may be the days of a statement about it: told in somebody's words, and those of publication
/// @param where the finest place that most claims agree on
/// @param places folded names of all places told
/// @param towns folded names of places finer than a state that claims name in their own words
/// @param states folded names of states and provinces that lie around these places and that the report names
/// @param positions the figures given, in text order
/// @param who names of those who act, as told
/// @param whom names of those who are acted upon, as told
/// @param names words of names of people, bodies, places, plans
/// @param around words of names anywhere in the report
/// @param words of the claims' sentences
/// @param report words of the whole report
/// @param actors sectors of those who act
/// @param recipients sectors of those who are acted upon
/// @param people words of names of those who are acted upon
/// @param plans named plans and operations
public record Account(
    String id,
    String document,
    Optional<LocalDate> published,
    String publisher,
    Language language,
    List<String> claims,
    Family family,
    boolean lead,
    boolean earlier,
    boolean another,
    boolean happened,
    boolean denied,
    Set<String> acts,
    Set<String> kinds,
    Days when,
    boolean dayTold,
    boolean spoken,
    EventPlace where,
    Set<String> places,
    Set<String> towns,
    Set<String> states,
    List<Position> positions,
    Set<String> who,
    Set<String> whom,
    Words names,
    Words around,
    Words words,
    Words report,
    Set<String> actors,
    Set<String> recipients,
    Set<String> people,
    Set<String> plans) {

  public Account {
    claims = List.copyOf(claims);
    positions = List.copyOf(positions);
    acts = Sets.small(acts);
    kinds = Sets.small(kinds);
    places = Sets.small(places);
    towns = Sets.small(towns);
    states = Sets.small(states);
    who = Sets.small(who);
    whom = Sets.small(whom);
    actors = Sets.small(actors);
    recipients = Sets.small(recipients);
    people = Sets.small(people);
    plans = Sets.small(plans);
  }
}
