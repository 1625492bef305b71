package org.cotejo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.incidents.register.Plan;
import org.cotejo.incidents.register.Plans;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The named plans and operations that reports tell of.
@Command(
    name = "plans",
    description = "Lists the named plans and operations: who launched them, where, with which forces and money, what they came after. cotejo export --table plans writes them to a file.",
    mixinStandardHelpOptions = true)
final class PlansCommand implements Callable<Integer> {

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Override
  public Integer call() {
    try (Store store = Store.openExisting(database.file())) {
      Plans plans = Registers.plans(store);
      plans.plans().forEach(PlansCommand::show);
      System.out.println(plans.plans().size() == 1 ? "1 plan" : plans.plans().size() + " plans");
    }
    return ExitCode.DONE;
  }

  private static void show(Plan plan) {
    System.out.println(plan.name() + (plan.kind().isEmpty() ? "" : "  (" + plan.kind() + ")"));
    line("also called", plan.aliases());
    line("launched by", plan.launchedBy());
    line("announced", plan.announced().map(Object::toString).stream().toList());
    line("areas", plan.areas());
    line("forces", plan.agencies());
    line("money", plan.money());
    line("came after", plan.predecessors());
    line("followed by", plan.successors());
    line("reports", List.of(Integer.toString(plan.documents().size())));
  }

  private static void line(String label, List<String> values) {
    if (!values.isEmpty()) {
      System.out.printf("  %-12s %s%n", label, String.join("; ", values));
    }
  }
}
