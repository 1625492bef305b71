package org.cotejo.store.facet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What claims can be narrowed by. The empty value stands for what a report does not tell.
public enum Facet {
  /// Day by month, `2024-05`, of the event's first day; narrowed by days, not by values.
  MONTH,
  COUNTRY,
  /// `VEN/Zulia`: a state under its country.
  STATE,
  /// `VEN/Zulia/Maracaibo`: a municipality or a smaller place under its state.
  PLACE,
  EVENT,
  ACT,
  ACTOR,
  RECIPIENT,
  CLAIMANT,
  MEASURE,
  STATUS,
  PUBLISHER,
  PLAN,
  /// `yes` if the claim's incident is told differently by others.
  DISPUTED,
  REVIEW,
  LANGUAGE,
  /// How finely the place is known where it can be put on a map: `site` `locality` `municipality` `state` `country`; `none` without coordinates.
  LOCATED,
  /// How finely the day is known: `day` `week` `month` `year`; `none` for the undated.
  DATED;

  /// Between the levels of a place.
  public static final String LEVEL = "/";

  /// The name in addresses and in the API: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The facet of that name, if there is one.
  public static Optional<Facet> named(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
