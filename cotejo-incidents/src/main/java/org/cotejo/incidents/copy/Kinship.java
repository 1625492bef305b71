package org.cotejo.incidents.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How the texts of two reports belong together. The same whichever comes first.
///
/// The thresholds stand where two measured distributions part; see the package's description.
public sealed interface Kinship {
  /// Containment from which most of a text is another's.
  double MOSTLY = 0.5;
  /// Containment from which a text is another's but for a word here and there.
  double ALL_BUT = 0.8;
  /// Length of the shorter from which both are versions of one story; below, one is a piece of the other.
  double VERSION = 0.4;
  /// Days within which a story is updated. A bulletin that comes out every month in the same words is no update of the last.
  long STORY = 10;

  /// The same words in the same order.
  record Same() implements Kinship {}

  /// The same story in another outlet: reprinted, cut or lightly edited.
  ///
  /// @param share of the shorter text that the longer one has, 0..1
  record Reprint(double share) implements Kinship {}

  /// A later or earlier version by the same outlet.
  ///
  /// @param share of the shorter text that the longer one has, 0..1
  record Update(double share) implements Kinship {}

  /// The shorter text is a piece of the longer one.
  ///
  /// @param share of the shorter text that the longer one has, 0..1
  record Excerpt(double share) implements Kinship {}

  /// Neither is a copy of the other.
  record Unrelated() implements Kinship {}

  static Kinship between(Report one, Report other) {
    Fingerprint a = one.fingerprint();
    Fingerprint b = other.fingerprint();
    if (a.words() == 0 || b.words() == 0) {
      return new Unrelated();
    }
    if (a.sameText(b)) {
      return new Same();
    }
    double share = a.containment(b);
    boolean comparable = Math.min(a.words(), b.words()) >= Fingerprint.SHORT;
    boolean copied = share >= ALL_BUT || (share >= MOSTLY && closeInTime(one.published(), other.published()));
    return comparable && copied ? copy(one, other, share) : new Unrelated();
  }

  /// Whether they are near-copies of one another in any way.
  default boolean related() {
    return !(this instanceof Unrelated);
  }

  private static Kinship copy(Report one, Report other, double share) {
    if (one.fingerprint().proportion(other.fingerprint()) < VERSION) {
      return new Excerpt(share);
    }
    boolean oneOutlet = !one.publisher().isEmpty() && one.publisher().equalsIgnoreCase(other.publisher());
    return oneOutlet ? new Update(share) : new Reprint(share);
  }

  private static boolean closeInTime(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= STORY;
  }
}
