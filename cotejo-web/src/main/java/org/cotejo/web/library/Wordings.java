package org.cotejo.web.library;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cotejo.model.Language;
import org.cotejo.workspace.wording.Wording;

/// What the program says of figures, in every language: read once.
///
/// @param all by language
public record Wordings(Map<Language, Wording> all) {
  public Wordings {
    all = Map.copyOf(all);
  }

  public static Wordings load() {
    return new Wordings(Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, Wording::in)));
  }

  public Wording in(Language language) {
    return Objects.requireNonNull(all.get(language));
  }
}
