package org.cotejo.web.claim;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Masked names in what a person has sent: `Q•••••••`.
final class Masked {
  private static final Pattern MASKED = Pattern.compile("(\\p{L})•[\\p{L}•'’-]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private Masked() {}

  /// The same with the names that stand behind the masks: those words of the stored value with that initial, of that length, in their order.
  ///
  /// @return empty if a mask stands for none of them
  static Optional<String> lifted(String written, String stored) {
    if (written.indexOf('•') < 0 || stored.indexOf('•') >= 0) {
      return Optional.of(written);
    }
    StringBuilder lifted = new StringBuilder();
    Matcher masked = MASKED.matcher(written);
    int from = 0;
    while (masked.find()) {
      int begin = from;
      Optional<MatchResult> name = names(stored, masked.group()).filter(one -> one.start() >= begin).findFirst().or(() -> names(stored, masked.group()).findFirst());
      if (name.isEmpty()) {
        return Optional.empty();
      }
      from = name.get().end();
      masked.appendReplacement(lifted, Matcher.quoteReplacement(name.get().group()));
    }
    return Optional.of(masked.appendTail(lifted).toString());
  }

  private static Stream<MatchResult> names(String stored, String mask) {
    return WORD.matcher(stored).results().filter(word -> word.group().length() == mask.length() && word.group().codePointAt(0) == mask.codePointAt(0));
  }
}
