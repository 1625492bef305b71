package org.cotejo.web.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.incidents.register.Plan;
import org.cotejo.store.facet.Facet;
import org.cotejo.web.http.Address;

/// The register of plans and operations.
public record PlansView(List<Line> plans) {

  /// @param claims where its claims are found
  public record Line(
      String name, List<String> aliases, String kind, List<String> launchedBy, String announced, List<String> areas, List<String> agencies, List<String> money, List<String> predecessors,
      List<String> successors, int reports, int claimCount, Address claims) {
    public Line {
      aliases = List.copyOf(aliases);
      launchedBy = List.copyOf(launchedBy);
      areas = List.copyOf(areas);
      agencies = List.copyOf(agencies);
      money = List.copyOf(money);
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }
  }

  public PlansView {
    plans = List.copyOf(plans);
  }

  static PlansView of(List<Plan> plans) {
    return new PlansView(plans.stream().map(PlansView::line).toList());
  }

  private static Line line(Plan plan) {
    Address claims = Address.of("/search", Map.of(Facet.PLAN.code(), Stream.concat(Stream.of(plan.name()), plan.aliases().stream()).toList()));
    return new Line(plan.name(), plan.aliases(), plan.kind(), plan.launchedBy(), plan.announced().map(Object::toString).orElse(""), plan.areas(), plan.agencies(), plan.money(),
        plan.predecessors(), plan.successors(), plan.documents().size(), plan.claims().size(), claims);
  }
}
