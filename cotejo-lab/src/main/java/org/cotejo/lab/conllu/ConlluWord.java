package org.cotejo.lab.conllu;

import java.util.Map;
import java.util.TreeMap;

/// One syntactic word.
///
/// @param features as in the file: `Number=Sing|Person=3`, or `_`
/// @param head 0-based index of the head, -1 for the root
public record ConlluWord(String form, String lemma, String pos, String features, int head, String relation) {

  /// The features, sorted by name.
  public Map<String, String> featureMap() {
    return featureMap(features);
  }

  static Map<String, String> featureMap(String features) {
    Map<String, String> map = new TreeMap<>();
    if (!features.equals("_")) {
      for (String feature : features.split("\\|", -1)) {
        int equals = feature.indexOf('=');
        map.put(feature.substring(0, equals), feature.substring(equals + 1));
      }
    }
    return map;
  }

  public ConlluWord withForm(String newForm) {
    return new ConlluWord(newForm, lemma, pos, features, head, relation);
  }

  public ConlluWord withRelation(String newRelation) {
    return new ConlluWord(form, lemma, pos, features, head, newRelation);
  }

  public ConlluWord withTag(String newPos, String newFeatures) {
    return new ConlluWord(form, lemma, newPos, newFeatures, head, relation);
  }
}
