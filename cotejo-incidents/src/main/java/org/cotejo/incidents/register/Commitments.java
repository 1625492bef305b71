package org.cotejo.incidents.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Acts;
import org.cotejo.model.CodedDocument;

/// The ledger of commitments.
///
/// @param commitments in the order in which they were first told
public record Commitments(List<Commitment> commitments) {
  private static final double MUCH = 0.5;
  /// Sentences within which a report that takes back something need not say again what.
  private static final int NEAR = 2;
  private static final Comparator<Told> BY_PUBLICATION = Comparator
      .comparing((Told told) -> told.step().published().orElse(LocalDate.MAX))
      .thenComparing(told -> told.step().document().sha256()).thenComparingInt(Told::sentence).thenComparing(told -> told.step().claim());

  public Commitments {
    commitments = List.copyOf(commitments);
  }

  /// Learns the ledger from reports, in whatever order they come: each claim, by publication, joins the commitment of the same parties and act
  /// whose topic is the likest, or opens one.
  public static Commitments of(List<CodedDocument> reports) {
    return of(reports.stream());
  }

  /// The same from more reports than memory holds.
  public static Commitments of(Stream<CodedDocument> reports) {
    Topics topics = new Topics();
    List<List<Told>> ledger = new ArrayList<>();
    reports.flatMap(report -> new ReportSteps(report, topics).read().stream()).sorted(BY_PUBLICATION).forEach(told -> {
      Optional<List<Told>> known = ledger.stream().filter(earlier -> belongs(told, earlier.getFirst(), topics))
          .reduce((a, b) -> likeness(told, b) > likeness(told, a) ? b : a);
      if (known.isPresent()) {
        known.get().add(told);
      } else if (told.opens()) {
        ledger.add(new ArrayList<>(List.of(told)));
      }
    });
    return new Commitments(ledger.stream().map(Commitments::commitment).toList());
  }

  private static Commitment commitment(List<Told> steps) {
    Told first = steps.getFirst();
    return new Commitment(first.parties().names(), first.topic(), first.act(), steps.stream().map(Told::step).toList());
  }

  private static double likeness(Told told, List<Told> earlier) {
    return told.share(earlier.getFirst());
  }

  /// Within a report, and for acts that do not say what is meant, the topics must share words; across languages they cannot be compared.
  private static boolean belongs(Told told, Told first, Topics topics) {
    if (!told.parties().agreeWith(first.parties())) {
      return false;
    }
    double share = told.share(first);
    boolean oneReport = told.step().document().equals(first.step().document());
    if (told.step().takenBack() && !told.act().equals(first.act())) {
      return share > 0 || oneReport && told.sentence() - first.sentence() <= NEAR;
    }
    return switch (Acts.fit(told.act(), first.act())) {
      case SAME -> oneReport ? share >= MUCH : share > 0 || !topics.isGeneral(told.act()) || told.language() != first.language();
      case COMPATIBLE -> share >= MUCH && !oneReport;
      case UNKNOWN, APART -> false;
    };
  }
}
