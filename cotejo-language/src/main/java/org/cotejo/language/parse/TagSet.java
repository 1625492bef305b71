package org.cotejo.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tagger's classes: a part of speech with the features that the tagger decides, written `VERB|Tense=Past|VerbForm=Fin`.
public final class TagSet {
  private final List<String> names;
  private final List<String> partsOfSpeech;
  private final List<Map<String, String>> features;
  private final long[] hashes;

  public TagSet(List<String> names) {
    this.names = List.copyOf(names);
    List<String> partsOfSpeech = new ArrayList<>();
    List<Map<String, String>> features = new ArrayList<>();
    for (String name : names) {
      String[] parts = name.split("\\|", -1);
      Map<String, String> values = new TreeMap<>();
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        values.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
      }
      partsOfSpeech.add(parts[0]);
      features.add(Map.copyOf(values));
    }
    this.partsOfSpeech = List.copyOf(partsOfSpeech);
    this.features = List.copyOf(features);
    this.hashes = partsOfSpeech.stream().mapToLong(Hash::of).toArray();
  }

  public int size() {
    return names.size();
  }

  public List<String> names() {
    return names;
  }

  public int indexOf(String name) {
    return names.indexOf(name);
  }

  public String partOfSpeech(int tag) {
    return partsOfSpeech.get(tag);
  }

  /// A hash of the part of speech alone.
  long hash(int tag) {
    return hashes[tag];
  }

  public Map<String, String> features(int tag) {
    return features.get(tag);
  }
}
