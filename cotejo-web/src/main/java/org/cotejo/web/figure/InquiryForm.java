package org.cotejo.web.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.model.Language;
import org.cotejo.model.WrongChoice;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.count.Responsibility;

/// Which figures an address asks for, as it is written there.
///
/// @param period as written; empty for all days
/// @param policy code of the one that settles figures that differ
/// @param rule of A-5: casualties, deaths or all
/// @param problem what is written wrong, for people; empty if nothing is
/// @param periods, placePaths, agencyNames to choose from, the most frequent first
public record InquiryForm(String period, List<String> places, List<String> agencies, String policy, String rule, boolean onDuty, boolean byFirearm, boolean onlySaid,
    boolean withoutAllegations, boolean namedOnly, String problem, List<String> periods, List<String> placePaths, List<String> agencyNames) {
  /// Of A-5.
  public static final List<String> RULES = List.of("casualties", "deaths", "all");
  private static final List<IncidentRule> MEANT = List.of(IncidentRule.WITH_CIVILIAN_CASUALTIES, IncidentRule.WITH_CIVILIAN_DEATHS, IncidentRule.ALL);
  private static final String YES = "yes";
  private static final String DIVIDER = ";";

  public InquiryForm {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
    periods = List.copyOf(periods);
    placePaths = List.copyOf(placePaths);
    agencyNames = List.copyOf(agencyNames);
  }

  /// @param language of what is said of what is written wrong
  static InquiryForm of(Address here, Language language) {
    String policy = here.first("policy").filter(code -> policies().contains(code)).orElse(Policy.TEAM.code());
    String rule = here.first("incidents").filter(RULES::contains).orElse(RULES.getFirst());
    InquiryForm form = new InquiryForm(here.first("period").orElse("").strip(), several(here, "place"), several(here, "agency"), policy, rule, here.has("duty", YES), here.has("firearm", YES),
        here.has("said", YES), here.has("allegations", "no"), here.has("named", YES), "", List.of(), List.of(), List.of());
    return form.checked(language);
  }

  /// Codes, in the order to show.
  public static List<String> policies() {
    return Arrays.stream(Policy.values()).map(Policy::code).toList();
  }

  /// A field may hold several, divided by `;`.
  private static List<String> several(Address here, String name) {
    return here.all(name).stream().flatMap(text -> Arrays.stream(text.split(DIVIDER))).map(String::strip).filter(text -> !text.isEmpty()).distinct().toList();
  }

  private InquiryForm checked(Language language) {
    try {
      inquiry().question();
      return this;
    } catch (IllegalArgumentException e) {
      return new InquiryForm(period, places, agencies, policy, rule, onDuty, byFirearm, onlySaid, withoutAllegations, namedOnly, WrongChoice.said(e, language), periods, placePaths, agencyNames);
    }
  }

  /// For pages that have no field to say it at.
  ///
  /// @throws IllegalArgumentException with a message for people, if something is written wrong
  InquiryForm required() {
    if (!problem.isEmpty()) {
      throw new IllegalArgumentException(problem);
    }
    return this;
  }

  InquiryForm with(Choices choices) {
    return new InquiryForm(period, places, agencies, policy, rule, onDuty, byFirearm, onlySaid, withoutAllegations, namedOnly, problem, choices.periods(), choices.places(), choices.agencies());
  }

  Inquiry inquiry() {
    Policy settled = Arrays.stream(Policy.values()).filter(one -> one.code().equals(policy)).findFirst().orElse(Policy.TEAM);
    return new Inquiry(period, places, agencies, new Inquiry.Limits(onDuty, byFirearm, onlySaid), MEANT.get(RULES.indexOf(rule)), settled, !withoutAllegations,
        namedOnly ? Responsibility.NAMED : Responsibility.INVOLVED);
  }

  /// As the field shows them.
  public String placeText() {
    return String.join(DIVIDER + " ", places);
  }

  public String agencyText() {
    return String.join(DIVIDER + " ", agencies);
  }

  /// The address of a page that is asked the same; what is as usual is not written.
  static Address address(Address here, String path) {
    return here.without("page", "of", "quantity", "by", "each", "language").at(path);
  }

  /// The word for a constant in an address: `civilians-killed`.
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
