package org.cotejo.cli.compare;

import java.util.List;
import java.util.Locale;
import org.cotejo.cli.summary.Words;
import org.cotejo.incidents.copy.Change.Added;
import org.cotejo.incidents.copy.Change.Moved;
import org.cotejo.incidents.copy.Change.Removed;
import org.cotejo.incidents.copy.Change.Revised;
import org.cotejo.incidents.copy.Change.Reworded;
import org.cotejo.incidents.copy.Kinship;
import org.cotejo.incidents.copy.Versions;
import org.cotejo.incidents.text.Figure;
import org.cotejo.model.Document;
import org.cotejo.model.TextSpan;

/// What a later version changed: its figures, the sentences that read otherwise, that came and that went. Each text stands in its report's column.
final class VersionLines {
  /// A sentence of an update may be long; what changed in it may stand at its end.
  private static final int LONGEST = 600;

  private final Versions versions;
  private final Columns page;

  private VersionLines(Versions versions, Columns page) {
    this.versions = versions;
    this.page = page;
  }

  static void add(Versions versions, Columns page) {
    VersionLines lines = new VersionLines(versions, page);
    page.heading(lines.kin());
    lines.figures();
    lines.reworded();
    lines.alone("ADDED", versions.changes(Added.class).stream().map(Added::after).toList(), versions.later());
    lines.alone("REMOVED", versions.changes(Removed.class).stream().map(Removed::before).toList(), versions.earlier());
    lines.moved();
  }

  private String kin() {
    boolean firstIsShorter = versions.earlier().text().length() <= versions.later().text().length();
    String kin = switch (versions.kinship()) {
      case Kinship.Same() -> "THE SAME TEXT, word for word";
      case Kinship.Update(double share) -> "A LATER VERSION by the same outlet, " + share(share);
      case Kinship.Reprint(double share) -> "REPRINTED by another outlet, " + share(share);
      case Kinship.Excerpt(double _) -> "A PIECE: the " + (firstIsShorter ? "earlier" : "later") + " text is part of the other";
      case Kinship.Unrelated() -> "";
    };
    return kin + (versions.changes().isEmpty() ? "" : "; later: the " + (versions.laterFirst() ? "left" : "right") + " column");
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.0f %% of the shorter in the longer", 100 * share);
  }

  private void figures() {
    List<Reworded> revised = versions.changes(Reworded.class).stream().filter(change -> !change.figures().isEmpty()).toList();
    if (revised.isEmpty()) {
      return;
    }
    title("FIGURES THAT CHANGED", revised.stream().mapToInt(change -> change.figures().size()).sum());
    for (Reworded change : revised) {
      change.figures().forEach(this::figure);
    }
    page.gap();
  }

  private void figure(Revised revised) {
    add("· " + told(revised.before(), versions.earlier()), "· " + told(revised.after(), versions.later()));
  }

  private static String told(Figure figure, Document document) {
    String bound = switch (figure.bound()) {
      case EXACT -> "";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case ABOUT -> "about ";
    };
    return bound + figure.span().of(document.text());
  }

  private void reworded() {
    List<Reworded> reworded = versions.changes(Reworded.class);
    title("CHANGED", reworded.size());
    for (Reworded change : reworded) {
      add(quote(change.before(), versions.earlier()), quote(change.after(), versions.later()));
      page.gap();
    }
  }

  private void alone(String name, List<TextSpan> sentences, Document document) {
    title(name, sentences.size());
    for (TextSpan sentence : sentences) {
      boolean later = document.equals(versions.later());
      add(later ? "" : quote(sentence, document), later ? quote(sentence, document) : "");
      page.gap();
    }
  }

  private void moved() {
    title("MOVED", versions.changes(Moved.class).size());
    versions.changes(Moved.class).forEach(change -> add("", quote(change.after(), versions.later())));
  }

  private void title(String name, int count) {
    if (count > 0) {
      page.add(name + " (" + count + ")", "");
    }
  }

  /// Into the columns in the order in which people named the reports.
  private void add(String earlier, String later) {
    page.add(versions.laterFirst() ? later : earlier, versions.laterFirst() ? earlier : later);
  }

  private static String quote(TextSpan sentence, Document document) {
    return "“" + Words.cut(sentence.of(document.text()), LONGEST) + "”";
  }
}
