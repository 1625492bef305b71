package org.cotejo.indicators.undercount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.cotejo.indicators.interval.Interval;

/// Prints what takes too long for a test: bootstrap limits and latent-class chains at the reference length beside R's figures, with their times.
///
/// Run with `-Dcotejo.shared=FOLDER`; an argument narrows the tables to those whose id holds it, a second one says of how many seeds chains are run.
public final class LongRuns {
  private static final int USUAL_SEEDS = 2;

  private LongRuns() {}

  public static void main(String[] arguments) {
    String wanted = arguments.length == 0 ? "" : arguments[0];
    int seeds = arguments.length < 2 ? USUAL_SEEDS : Integer.parseInt(arguments[1]);
    Tables.all().filter(node -> node.path("id").asText().contains(wanted)).forEach(node -> {
      bootstrap(node);
      chains(node, seeds);
    });
  }

  private static void bootstrap(JsonNode node) {
    JsonNode run = Tables.runs(node).path("sparsemse_stepwise_p0.02");
    if (run.isMissingNode()) {
      return;
    }
    long start = System.nanoTime();
    Interval interval = new StepwiseBootstrap(Stepwise.USUAL_THRESHOLD, 1000, 1).interval(Tables.table(node), 0.95).orElseThrow();
    print("%-18s BCa     lower %9.0f (R %9.0f, %+5.1f %%)  upper %9.0f (R %9.0f, %+5.1f %%)  %.1f s", node.path("id").asText(),
        interval.lower(), run.path("BCa").path("2.5%").asDouble(), off(interval.lower(), run.path("BCa").path("2.5%")),
        interval.upper().orElseThrow(), run.path("BCa").path("97.5%").asDouble(), off(interval.upper().orElseThrow(), run.path("BCa").path("97.5%")),
        seconds(start));
  }

  private static void chains(JsonNode node, int seeds) {
    JsonNode run = Tables.runs(node).path("lcmcr_K10");
    if (run.isMissingNode()) {
      return;
    }
    for (long seed = 1; seed <= seeds; seed++) {
      long start = System.nanoTime();
      Posterior posterior = LatentClasses.ofReferenceLength(seed).sample(Tables.table(node));
      print("%-18s LCMCR %d median %9.0f (R %9.0f, %+5.1f %%)  lower %9.0f (R %9.0f)  upper %9.0f (R %9.0f, %+5.1f %%)  %.1f s", node.path("id").asText(), seed,
          posterior.median(), run.path("median").asDouble(), off(posterior.median(), run.path("median")),
          posterior.quantile(0.025), run.path("q2.5").asDouble(), posterior.quantile(0.975), run.path("q97.5").asDouble(),
          off(posterior.quantile(0.975), run.path("q97.5")), seconds(start));
    }
  }

  private static double off(double value, JsonNode figure) {
    return 100 * (value / figure.asDouble() - 1);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
