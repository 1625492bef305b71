package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words that open another incident, from `apart-cues.tsv`.
final class ApartCues {
  private final Map<Language, Pattern> patterns = new EnumMap<>(Language.class);

  private ApartCues() {}

  static ApartCues load() {
    Map<Language, List<String>> cues = new EnumMap<>(Language.class);
    for (DataRow row : DataFile.rows("org/cotejo/incidents/apart-cues.tsv", "language", "cue")) {
      cues.computeIfAbsent(row.constant("language", Language.class), _ -> new ArrayList<>()).add(Pattern.quote(row.cell("cue")));
    }
    ApartCues loaded = new ApartCues();
    cues.forEach((language, words) -> loaded.patterns.put(language, Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b")));
    return loaded;
  }

  boolean stand(Language language, String text) {
    Pattern pattern = patterns.get(language);
    return pattern != null && pattern.matcher(Folding.fold(text)).find();
  }
}
