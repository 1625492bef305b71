package org.cotejo.intake.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.intake.noise.NoiseCues.Hit;
import org.cotejo.intake.noise.NoiseCues.Kind;
import org.cotejo.intake.text.Fold;
import org.cotejo.intake.text.Lines.Line;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// Finds noise inside a paragraph: `(Lea también: ...)`, `Read also: Headline.` between sentences, `(Photo: EFE)`, `[1]`.
final class InlineNoise {
  private static final int LONGEST_LINK = 250;
  private static final Pattern REFERENCE = Pattern.compile("(?<=[\\p{L}\\p{Nd}.,;:!?\"'”’»)\\]])\\[\\d{1,3}\\]");
  private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?…][\"'”’»)\\]]{0,2}\\s+)(?=\\p{L})");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*(?=\\s|$)");

  private final NoiseCues cues;

  InlineNoise(NoiseCues cues) {
    this.cues = cues;
  }

  /// The noise inside one line of a report.
  List<NoiseRegion> regions(Line line) {
    List<NoiseRegion> regions = new ArrayList<>();
    String folded = Fold.fold(line.text());
    int shift = line.span().begin();
    REFERENCE.matcher(line.text()).results()
        .forEach(found -> regions.add(new NoiseRegion(new TextSpan(found.start(), found.end()).shift(shift), "reference mark")));
    bracketed(folded, shift, regions);
    sentences(folded, shift, regions);
    return regions;
  }

  private void bracketed(String folded, int shift, List<NoiseRegion> regions) {
    for (int open = bracket(folded, 0); open >= 0; open = bracket(folded, open + 1)) {
      int close = folded.indexOf(folded.charAt(open) == '(' ? ')' : ']', open, Math.min(folded.length(), open + LONGEST_LINK));
      if (close < 0) {
        continue;
      }
      int first = firstLetter(folded, open + 1);
      if (cues.at(folded, first, Kind.LINK).isPresent()) {
        regions.add(new NoiseRegion(new TextSpan(open, close + 1).shift(shift), "link line"));
      } else if (cues.at(folded, first, Kind.CREDIT).isPresent() || cues.at(folded, open, Kind.CREDIT).isPresent()) {
        regions.add(new NoiseRegion(new TextSpan(open, close + 1).shift(shift), "caption"));
      }
    }
  }

  private static int bracket(String folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      if (folded.charAt(i) == '(' || folded.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  private static int firstLetter(String folded, int from) {
    int at = from;
    while (at < folded.length() && at < from + 4 && !Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  /// A sentence that opens with a link phrase and a colon, up to its end.
  private void sentences(String folded, int shift, List<NoiseRegion> regions) {
    Matcher starts = SENTENCE_START.matcher(folded);
    while (starts.find()) {
      int begin = starts.end();
      cues.at(folded, begin, Kind.LINK)
          .filter(hit -> hasColon(folded, hit))
          .ifPresent(hit -> regions.add(new NoiseRegion(new TextSpan(begin, sentenceEnd(folded, hit.end())).shift(shift), "link line")));
    }
  }

  private static boolean hasColon(String folded, Hit hit) {
    return hit.phrase().endsWith(":") || folded.startsWith(":", hit.end());
  }

  private static int sentenceEnd(String folded, int from) {
    Matcher end = SENTENCE_END.matcher(folded);
    int stop = end.find(from) ? end.end() : folded.length();
    return Math.min(stop, folded.length());
  }
}
