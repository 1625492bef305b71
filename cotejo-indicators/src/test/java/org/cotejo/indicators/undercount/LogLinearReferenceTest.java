package org.cotejo.indicators.undercount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.indicators.NeedsReference;
import org.cotejo.indicators.Reference;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.undercount.ChaoBound.Version;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One test per figure that R's Rcapture gave for the tables of the reference file.
@NeedsReference
class LogLinearReferenceTest {
  private static final double OF_TOTAL = 1e-6;
  private static final double OF_ERROR = 1e-5;
  private static final double OF_LIMIT = 0.01;
  private static final double LEVEL = Interval.USUAL_LEVEL;

  @TestFactory
  Stream<DynamicTest> counts() {
    return Tables.all().map(node -> dynamicTest(id(node), () -> assertThat(Tables.table(node).observed()).isEqualTo(node.path("n_observed").asLong())));
  }

  @TestFactory
  Stream<DynamicTest> chao() {
    return Tables.all().filter(node -> Tables.runs(node).has("chao_classic")).flatMap(node -> Stream.of(
        dynamicTest(id(node) + " classic", () -> assertClose(bound(node, Version.CLASSIC), Tables.runs(node).path("chao_classic"), 1e-9)),
        dynamicTest(id(node) + " bias-corrected", () -> assertClose(bound(node, Version.BIAS_CORRECTED), Tables.runs(node).path("chao_bias_corrected"), 1e-9))));
  }

  @TestFactory
  Stream<DynamicTest> pairs() {
    return Tables.all().filter(node -> Tables.runs(node).has("pairwise")).flatMap(node ->
        Overlaps.of(Tables.table(node)).pairs().stream().map(pair -> dynamicTest(id(node) + " " + pair.first() + "x" + pair.second(), () -> {
          JsonNode figures = Tables.runs(node).path("pairwise").path(pair.first() + "x" + pair.second());
          assertThat(pair.both()).isEqualTo(figures.path("m").asLong());
          assertClose(pair.chapman(), figures.path("chapman"), 1e-9);
          assertClose(pair.chapmanVariance(), figures.path("chapman_var"), 1e-9);
          assertThat(pair.lincolnPetersen().isPresent()).isEqualTo(figures.path("LP").isNumber());
          pair.lincolnPetersen().ifPresent(value -> assertClose(value, figures.path("LP"), 1e-9));
        })));
  }

  @TestFactory
  Stream<DynamicTest> closedModels() {
    return Tables.all().flatMap(node -> closedModels(node).map(model -> dynamicTest(id(node) + " " + model.name(), () ->
        assertFit(model.fit(Tables.table(node)), closed(node).path(model.name())))));
  }

  @TestFactory
  Stream<DynamicTest> removalModels() {
    return Tables.all().flatMap(node -> Stream.of("Mb", "Mbh").filter(closed(node)::has).map(name -> dynamicTest(id(node) + " " + name, () -> {
      LogLinearFit fit = RemovalModel.valueOf(name.toUpperCase(Locale.ROOT)).fit(Tables.table(node));
      assertButError(fit, closed(node).path(name));
      if (name.equals("Mb")) {
        assertClose(fit.standardError(), closed(node).path(name).path("stderr"), OF_ERROR);
      }
    })));
  }

  @TestFactory
  Stream<DynamicTest> hierarchicalModels() {
    return Tables.all().filter(node -> Tables.runs(node).has("rcapture_closedpMS")).flatMap(node -> {
      JsonNode search = Tables.runs(node).path("rcapture_closedpMS");
      HierarchicalSearch ours = HierarchicalSearch.of(Tables.table(node));
      Stream<DynamicTest> number = Stream.of(dynamicTest(id(node) + " number", () -> assertThat(ours.fits()).hasSize(search.path("n_models").asInt())));
      return Stream.concat(number, Stream.concat(best(id(node) + " BIC", ours.byBic(), search.path("best5_BIC")), best(id(node) + " AIC", ours.byAic(), search.path("best5_AIC"))));
    });
  }

  @TestFactory
  Stream<DynamicTest> profiles() {
    return Tables.all().flatMap(node -> Stream.of("rcapture_profileCI_bestBIC", "rcapture_profileCI_bestAIC", "rcapture_profileCI_Mt")
        .filter(Tables.runs(node)::has).map(name -> dynamicTest(id(node) + " " + name, () -> {
          JsonNode run = Tables.runs(node).path(name);
          CaptureTable table = Tables.table(node);
          LogLinearModel model = run.has("model") ? model(table, run.path("model").asText()) : LogLinearModel.independence(table.width());
          assertProfile(ProfileInterval.of(table, model, LEVEL), run.has("CI") ? run.path("CI") : run);
        })));
  }

  @TestFactory
  Stream<DynamicTest> publishedModels() {
    return Stream.of(
        dynamicTest("hare, Mth Poisson2", () -> assertPublished("hare_snowshoe", "Mth_Poisson2", new ClosedModel(true, ClosedModel.Shape.POISSON2), List.of())),
        dynamicTest("hare, Mt without those on all", () -> assertPublished("hare_snowshoe", "Mt_wo", new ClosedModel(true, ClosedModel.Shape.NONE), List.of(Column.only(63)))));
  }

  @TestFactory
  Stream<DynamicTest> publishedModelsOfLists() {
    return Tables.all().flatMap(node -> Reference.items(node.path("published")).filter(run -> run.path("run").has("results")).flatMap(run -> {
      List<Column> extra = new ArrayList<>();
      ClosedModel.Shape shape = ClosedModel.Shape.NONE;
      String what = run.path("what").asText();
      if (what.startsWith("Mt + interaction 1:2")) {
        extra.add(Column.term(0b11));
      } else if (what.startsWith("Mth Darroch + 12,13,14")) {
        shape = ClosedModel.Shape.DARROCH;
        extra.addAll(List.of(Column.term(0b11), Column.term(0b101), Column.term(0b1001)));
      } else {
        return Stream.of();
      }
      List<Column> columns = new ArrayList<>(new ClosedModel(true, shape).columns(Tables.table(node)));
      columns.addAll(extra);
      return Stream.of(dynamicTest(id(node) + " " + what, () -> {
        assertFit(LogLinearFit.of(Tables.table(node), what, columns), run.path("run").path("results"));
        assertProfile(ProfileInterval.of(Tables.table(node), columns, LEVEL), run.path("run").path("CI"));
      }));
    }));
  }

  private static void assertPublished(String id, String name, ClosedModel model, List<Column> extra) {
    JsonNode node = Tables.all().filter(table -> id(table).equals(id)).findFirst().orElseThrow();
    List<Column> columns = new ArrayList<>(model.columns(Tables.table(node)));
    columns.addAll(extra);
    JsonNode run = Tables.runs(node).path(name);
    assertFit(LogLinearFit.of(Tables.table(node), name, columns), run.path("results"));
    assertProfile(ProfileInterval.of(Tables.table(node), columns, LEVEL), run.path("CI"));
  }

  private static Stream<ClosedModel> closedModels(JsonNode node) {
    return Stream.of(false, true).flatMap(reach -> Stream.of(ClosedModel.Shape.values()).map(shape -> new ClosedModel(reach, shape)))
        .filter(model -> closed(node).has(model.name()));
  }

  private static JsonNode closed(JsonNode node) {
    JsonNode runs = Tables.runs(node);
    return runs.has("rcapture_closedp") ? runs.path("rcapture_closedp") : runs.path("closedp");
  }

  private static Stream<DynamicTest> best(String name, List<LogLinearFit> ours, JsonNode theirs) {
    return IntStream.range(0, theirs.size()).mapToObj(i -> dynamicTest(name + " " + (i + 1), () -> {
      assertThat(ours.get(i).name()).isEqualTo(theirs.path(i).path("model").asText());
      assertFit(ours.get(i), theirs.path(i));
    }));
  }

  private static LogLinearModel model(CaptureTable table, String name) {
    List<Integer> generators = Stream.of(name.substring(1, name.length() - 1).split(",")).map(digits ->
        digits.chars().map(digit -> 1 << (digit - '1')).sum()).toList();
    return LogLinearModel.closed(table.width(), generators);
  }

  private static double bound(JsonNode node, Version version) {
    return ChaoBound.of(Tables.table(node), version).orElseThrow().total();
  }

  private static void assertFit(LogLinearFit fit, JsonNode figures) {
    assertButError(fit, figures);
    assertClose(fit.standardError(), figures.path("stderr"), OF_ERROR);
  }

  private static void assertButError(LogLinearFit fit, JsonNode figures) {
    assertClose(fit.total(), figures.path("abundance"), OF_TOTAL);
    assertThat(fit.degreesOfFreedom()).isEqualTo(figures.path("df").asInt());
    assertClose(fit.aic(), figures.path("AIC"), OF_TOTAL);
    assertClose(fit.bic(), figures.path("BIC"), OF_TOTAL);
    assertThat(fit.deviance()).isCloseTo(figures.path("deviance").asDouble(), within(1e-4));
  }

  private static void assertProfile(ProfileInterval profile, JsonNode figures) {
    assertThat(profile.total()).isCloseTo(figures.path("abundance").asDouble(), within(OF_LIMIT));
    assertThat(profile.interval().lower()).isCloseTo(figures.path("infCL").asDouble(), within(OF_LIMIT));
    assertThat(profile.interval().upper().isPresent()).isEqualTo(figures.path("supCL").isNumber());
    profile.interval().upper().ifPresent(upper -> assertThat(upper).isCloseTo(figures.path("supCL").asDouble(), within(OF_LIMIT)));
  }

  private static void assertClose(double value, JsonNode figure, double relative) {
    assertThat(value).isCloseTo(figure.asDouble(), within(relative * Math.abs(figure.asDouble()) + 1e-8));
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }
}
