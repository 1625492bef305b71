package org.cotejo.intake.noise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cotejo.intake.noise.NoiseCues.Hit;
import org.cotejo.intake.noise.NoiseCues.Kind;
import org.cotejo.intake.text.Fold;
import org.cotejo.intake.text.Lines.Line;

/// Finds the lines that are noise as a whole: first those that carry a cue, then the headlines that a cue announces, then the
/// headline-like rest between and after them. Without a cue nothing is noise, however short its lines are.
final class LineNoise {
  private static final String REPORT = "";
  private static final int SHORT = 250;
  private static final int LONGEST_LIST = 15;

  private final NoiseCues cues;

  LineNoise(NoiseCues cues) {
    this.cues = cues;
  }

  /// For each line the reason why it is noise, the empty string if it is not.
  String[] reasons(List<Line> lines) {
    String[] reasons = new String[lines.size()];
    Arrays.fill(reasons, REPORT);
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i].isEmpty() && lines.get(i).text().length() <= 2 * SHORT) {
        mark(lines, i, reasons);
      }
    }
    fillGaps(lines, reasons);
    fillTail(lines, reasons);
    return reasons;
  }

  private void mark(List<Line> lines, int at, String[] reasons) {
    String folded = LineShape.undecorated(Fold.fold(lines.get(at).text()));
    if (folded.isEmpty() || LineShape.continues(lines, at)) {
      return;
    }
    Optional<Kind> alone = alone(folded);
    if (alone.isPresent()) {
      reasons[at] = reason(alone.get());
      followers(lines, at, alone.get(), reasons);
    } else if (isNoise(lines, at, folded)) {
      reasons[at] = "page line";
    } else if (!LineShape.runsOn(lines, at) && cues.at(folded, 0, Kind.CREDIT).isPresent() || isCaption(folded)) {
      reasons[at] = folded.length() <= SHORT + 50 ? "caption" : REPORT;
    } else if (isLink(lines, at, folded)) {
      reasons[at] = "link line";
    } else if (LineShape.isBreadcrumb(lines.get(at).text())) {
      reasons[at] = "page line";
    }
  }

  /// The kind of the phrase that fills the whole line; what announces most first.
  private Optional<Kind> alone(String folded) {
    String bare = LineShape.withoutFinalMarks(folded);
    for (Kind kind : List.of(Kind.LIST, Kind.PAGER, Kind.LINK, Kind.LINE)) {
      if (cues.at(folded, 0, kind).filter(hit -> hit.end() >= bare.length()).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String reason(Kind kind) {
    return switch (kind) {
      case LIST, PAGER, LINK -> "link line";
      case LINE, START, WITHIN -> "page line";
      case CREDIT -> "caption";
    };
  }

  private boolean isNoise(List<Line> lines, int at, String folded) {
    return folded.length() <= SHORT && !LineShape.runsOn(lines, at)
        && (cues.at(folded, 0, Kind.START).isPresent() || cues.anyWithin(folded));
  }

  /// A short line that ends in a credit.
  private boolean isCaption(String folded) {
    return folded.length() <= SHORT && cues.lastCredit(folded, Math.max(1, folded.length() - 60)) > 0;
  }

  /// `Read also: Headline`, or `Read also Headline` where the line has a headline's shape.
  private boolean isLink(List<Line> lines, int at, String folded) {
    Optional<Hit> hit = cues.at(folded, 0, Kind.LINK).or(() -> cues.at(folded, 0, Kind.PAGER)).or(() -> cues.at(folded, 0, Kind.LIST));
    if (hit.isEmpty() || folded.length() > SHORT) {
      return false;
    }
    String rest = folded.substring(hit.get().end()).stripLeading();
    boolean announced = hit.get().phrase().endsWith(":") || rest.startsWith(":") || rest.startsWith("|") || rest.startsWith("- ");
    return announced
        ? LineShape.sentences(rest) <= 1
        : hit.get().kind() == Kind.LINK && LineShape.isHeadline(lines, at) && startsHeadline(lines.get(at).text(), rest.length());
  }

  private static boolean startsHeadline(String line, int rest) {
    int begin = Math.max(0, line.length() - rest);
    return begin < line.length() && (Character.isUpperCase(line.charAt(begin)) || "\"“‘«'¿¡".indexOf(line.charAt(begin)) >= 0);
  }

  private void followers(List<Line> lines, int cue, Kind kind, String[] reasons) {
    int most = switch (kind) {
      case LIST -> LONGEST_LIST;
      case PAGER, LINK -> 1;
      case LINE, START, WITHIN, CREDIT -> 0;
    };
    for (int i = cue + 1; i < lines.size() && i <= cue + most && isAnnounced(lines, i, kind); i++) {
      reasons[i] = "link line";
    }
  }

  private boolean isAnnounced(List<Line> lines, int at, Kind kind) {
    String text = lines.get(at).text();
    boolean endsPage = at == lines.size() - 1 || alone(LineShape.undecorated(Fold.fold(lines.get(at + 1).text()))).isPresent();
    return alone(LineShape.undecorated(Fold.fold(text))).isEmpty()
        && (LineShape.isHeadline(lines, at) || (kind == Kind.PAGER && endsPage && LineShape.words(text) <= 25));
  }

  /// Up to three headline-like lines, in one block with two noise lines around them, are noise too.
  private static void fillGaps(List<Line> lines, String[] reasons) {
    for (int i = 1; i < reasons.length; i++) {
      int end = i;
      while (end < reasons.length && end - i <= 3 && reasons[end].isEmpty() && !lines.get(end).blankBefore()
          && LineShape.isHeadline(lines, end)) {
        end++;
      }
      boolean closed = end < reasons.length && !reasons[end].isEmpty() && !lines.get(end).blankBefore();
      if (!reasons[i - 1].isEmpty() && end > i && end - i <= 3 && closed) {
        Arrays.fill(reasons, i, end, "page line");
      }
    }
  }

  /// After the last paragraph of the report, everything from the first noise line on is noise.
  private static void fillTail(List<Line> lines, String[] reasons) {
    int tail = reasons.length;
    while (tail > 0 && (!reasons[tail - 1].isEmpty() || LineShape.isHeadline(lines, tail - 1))) {
      tail--;
    }
    int first = tail;
    while (first < reasons.length && reasons[first].isEmpty()) {
      first++;
    }
    if (tail > 0) {
      for (int i = first; i < reasons.length; i++) {
        reasons[i] = reasons[i].isEmpty() ? "link line" : reasons[i];
      }
    }
  }
}
