package org.cotejo.lab.report;

import java.util.List;

/// A development set that is measured.
///
/// @param set the scorer's name of it
/// @param gold file or folder under the gold folder
/// @param input what is read, under the shared folder; the gold itself where it holds the texts
public record GoldSet(String set, String gold, String input) {

  /// All of them, in the order of the report.
  public static final List<GoldSet> ALL = List.of(
      new GoldSet("claims", "reports_en", "reports"),
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

  private GoldSet(String set, String gold) {
    this(set, gold, "gold/" + gold);
  }
}
