package org.cotejo.incidents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A plan or operation, as all reports together tell of it.
///
/// @param name the usual one; of an unnamed plan the words of its report
/// @param aliases other names, known or told
/// @param kind operation, plan, mission or initiative; empty if its name does not say
/// @param launchedBy who is said to have launched it, most often told first
/// @param announced the earliest day that a launch is dated to, or published on
/// @param areas where its acts took place, most often told first; whole countries are left out
/// @param agencies forces that acted under it, most often told first
/// @param money sums assigned to it, as "382000000 USD"
/// @param predecessors plans that it came after
/// @param successors plans that came after it
/// @param documents ids of the reports with a claim of it
/// @param claims ids of its claims
public record Plan(
    String name,
    List<String> aliases,
    String kind,
    List<String> launchedBy,
    Optional<LocalDate> announced,
    List<String> areas,
    List<String> agencies,
    List<String> money,
    List<String> predecessors,
    List<String> successors,
    List<String> documents,
    List<String> claims) {

  public Plan {
    aliases = List.copyOf(aliases);
    launchedBy = List.copyOf(launchedBy);
    areas = List.copyOf(areas);
    agencies = List.copyOf(agencies);
    money = List.copyOf(money);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
  }
}
