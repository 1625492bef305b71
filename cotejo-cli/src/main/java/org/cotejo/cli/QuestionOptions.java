package org.cotejo.cli;

import java.io.IOException;
import java.util.List;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.indicators.tally.Question;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.count.Responsibility;
import org.cotejo.workspace.count.Variant;
import org.cotejo.workspace.happening.Area;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which incidents are counted, and how figures that differ are settled.
final class QuestionOptions {
  @Option(names = "--period", paramLabel = "PERIOD", description =
      "A year, a month or a day, or two with .. between: 2015, 2015-07, 2015-01..2015-06 (default: all days).")
  private String period = "";

  @Option(names = "--place", paramLabel = "PATH", description =
      "COUNTRY, COUNTRY/STATE or COUNTRY/STATE/NAME, such as VEN/Zulia, the corners of an outline, degrees north and east, such as \"10.5,-72 11,-72 11,-71\", or a file of GeoJSON; "
          + "several times if need be (default: everywhere).")
  private List<String> places = List.of();

  @Option(names = "--agency", split = ",", paramLabel = "NAME", description =
      "Part of the agency's name, or its sector: COP police, MIL military, SPY intelligence (default: all).")
  private List<String> agencies = List.of();

  @Option(names = "--on-duty", description = "Leave out what some report says was done off duty.")
  private boolean onDuty;

  @Option(names = "--by-firearm", description = "Leave out what some report says was done by other means.")
  private boolean byFirearm;

  @Option(names = "--only-said", description = "With these two: leave out also what no report says.")
  private boolean onlySaid;

  @Option(names = "--incidents", paramLabel = "RULE", defaultValue = "casualties",
      description = "Which incidents count for A-5: with civilian casualties, with civilian deaths, or all with use of force: casualties, deaths, all "
          + "(default: ${DEFAULT-VALUE}).")
  private Rule rule = Rule.CASUALTIES;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(names = "--without-allegations", description = "Leave out what is only alleged.")
  private boolean withoutAllegations;

  @Option(names = "--named-only", description = "Count deaths and wounds of civilians only where a claim names agents as those who caused them.")
  private boolean namedOnly;

  /// The words for the rules of A-5.
  enum Rule {
    CASUALTIES(IncidentRule.WITH_CIVILIAN_CASUALTIES),
    DEATHS(IncidentRule.WITH_CIVILIAN_DEATHS),
    ALL(IncidentRule.ALL);

    private final IncidentRule meant;

    Rule(IncidentRule meant) {
      this.meant = meant;
    }
  }

  Inquiry inquiry() {
    return new Inquiry(period, OccurrenceOptions.areas(places).stream().map(Area::path).toList(), agencies, new Inquiry.Limits(onDuty, byFirearm, onlySaid), rule.meant, policy.policy(), !withoutAllegations,
        namedOnly ? Responsibility.NAMED : Responsibility.INVOLVED);
  }

  Variant variant() {
    return inquiry().variant();
  }

  /// Whose figure is taken first under the policy of sources; it is among the readings whatever policy is chosen.
  SourceHierarchy hierarchy() throws IOException {
    return policy.hierarchy();
  }

  /// @throws IllegalArgumentException with a message for people
  Question question() {
    return inquiry().question();
  }
}
