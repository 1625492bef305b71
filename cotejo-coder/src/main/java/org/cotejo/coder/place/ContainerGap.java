package org.cotejo.coder.place;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What may stand between a place and the larger one that holds it.
final class ContainerGap {
  private static final int LONGEST = 60;

  /// ", an ... of", ", a ... in the ... of": a comma, an article, a noun and a preposition.
  private static final Pattern DESCRIPTION = Pattern.compile(",\\s+\\w{1,3}\\s+\\p{L}{4,}\\s+\\w{1,3}\\s*(?:\\w{1,3}\\s+)?(?:\\p{L}{4,}\\s+\\w{1,3}\\s+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Pattern gap;
  /// ", un municipio del convulso departamento del": with one word more that says what it is like.
  private final Pattern described;

  /// @param words the small words that tie a place to the larger one
  ContainerGap(Collection<String> words) {
    String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    gap = Pattern.compile(",? ?\\(?(?:(?:,|" + any + ") ?){0,5}", Pattern.CASE_INSENSITIVE);
    described = Pattern.compile(", (?:(?:" + any + ") ){3,5}\\p{Ll}{4,} (?:(?:" + any + ") ){1,3}");
  }

  /// Whether it calls the smaller place by a noun: ", un barrio de".
  boolean describes(String between) {
    return DESCRIPTION.matcher(between).matches();
  }

  boolean holds(String between) {
    return !between.isBlank() && between.length() <= LONGEST && (gap.matcher(between).matches() || described.matcher(between).matches());
  }
}
