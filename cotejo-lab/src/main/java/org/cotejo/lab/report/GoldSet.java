package org.cotejo.lab.report;

import java.nio.file.Path;
import java.util.List;

/// A development set that is measured.
///
/// @param set the scorer's name of it
/// @param gold file or folder under the gold folder, or of our own under the lab's
/// @param input what is read, under the shared folder or the lab's; the gold itself where it holds the texts
public record GoldSet(String set, String gold, String input) {

  /// All of them, in the order of the report.
  public static final List<GoldSet> ALL = List.of(
      new GoldSet("claims", "reports_en", "reports"),
      press("a"),
      press("b"),
      press("c"),
      press("d"),
      press("e"),
      press("f"),
      press("g"),
      press("h"),
      new GoldSet("india_police_sentences", "india_police/sentences.jsonl"),
      new GoldSet("india_police_documents", "india_police/documents.jsonl"),
      new GoldSet("afp_cameo", "afp_cameo_es/dev.jsonl"),
      new GoldSet("afp_plover", "afp_plover_es/dev.jsonl"),
      new GoldSet("plover_relations", "plover_relations_en/dev.jsonl"),
      new GoldSet("plover_relations", "plover_gsr_en/dev.jsonl"),
      new GoldSet("muc4", "muc4/dev.jsonl"),
      new GoldSet("acep", "acep_es/dev.jsonl"),
      new GoldSet("ecb_documents", "ecbplus_en/dev.jsonl"),
      new GoldSet("polnear", "polnear_en/dev.jsonl"),
      new GoldSet("timex", "timex_en/aquaint.jsonl"),
      new GoldSet("dates_numbers", "dates_numbers_es"),
      new GoldSet("dates_numbers", "dates_numbers_en"),
      new GoldSet("places", "places_en/trnews.jsonl"),
      new GoldSet("places", "places_en/geowebnews.jsonl"));

  /// Reports of our own writing, with the claims that their writers, who had not seen the coder, find in them: in the lab's own folder (see `cotejo-lab/press/README.md`).
  private static final Path PRESS = Path.of("cotejo-lab");

  private GoldSet(String set, String gold) {
    this(set, gold, "gold/" + gold);
  }

  private static GoldSet press(String letter) {
    return new GoldSet("claims", "press/gold-" + letter + ".jsonl", "press/reports-" + letter + ".jsonl");
  }

  /// Where the gold lies.
  ///
  /// @param shared folder with `gold` and `reports`
  Path goldIn(Path shared) {
    return isOurs() ? PRESS.resolve(gold) : shared.resolve("gold").resolve(gold);
  }

  /// Where what is read lies.
  Path inputIn(Path shared) {
    return isOurs() ? PRESS.resolve(input) : shared.resolve(input);
  }

  /// Whether it is one of the sets of our own.
  boolean isOurs() {
    return gold.startsWith("press/");
  }
}
