package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// How a candidate stands against the others, as names of what holds: who was hit in one incident of a report is seldom hit in the next, who did it is seldom hit, and those
/// who did it are mostly told once. Looks only at how much speaks for each, not at why.
public final class Rivals {
  /// Log odds in one step.
  private static final double STEP = 0.7;
  private static final int MOST = 6;

  private record Entry(int draft, Candidate candidate, double score) {}

  private final List<Entry> all = new ArrayList<>();

  /// @param score how much speaks for a candidate's part on its own, in log odds
  public Rivals(List<Draft> drafts, ToDoubleFunction<Candidate> score) {
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (Candidate candidate : drafts.get(draft).candidates()) {
        all.add(new Entry(draft, candidate, score.applyAsDouble(candidate)));
      }
    }
  }

  /// The candidates for a part in an incident, those that most speaks for first.
  public List<Candidate> ranked(int draft, Part part) {
    return entries(draft, part).stream().map(Entry::candidate).toList();
  }

  private List<Entry> entries(int draft, Part part) {
    return all.stream().filter(entry -> entry.draft() == draft && entry.candidate().part() == part).sorted(Comparator.comparingDouble(Entry::score).reversed()).toList();
  }

  /// For each of the candidates of [#ranked] what holds of it.
  public List<Set<String>> clues(int draft, Part part) {
    List<Entry> ranked = entries(draft, part);
    List<Set<String>> clues = new ArrayList<>();
    for (int rank = 0; rank < ranked.size(); rank++) {
      clues.add(clues(ranked, rank));
    }
    return clues;
  }

  private Set<String> clues(List<Entry> ranked, int rank) {
    Set<String> clues = new TreeSet<>();
    Entry entry = ranked.get(rank);
    Participant own = entry.candidate().participant();
    String sort = own.isPerson() ? "named" : own.sort().toString();
    int score = steps(entry.score());
    for (int step = -MOST; step <= score; step++) {
      clues.add("score>=" + step);
    }
    clues.add("sort=" + sort);
    clues.add("sort=" + sort + "&score=" + score);
    String place = rank <= 2 ? Integer.toString(rank) : "more";
    clues.add("rank=" + place);
    clues.add("rank=" + place + "&sort=" + sort);
    clues.add("rank=" + place + "&score=" + score);
    if (ranked.size() > 1) {
      Entry best = ranked.get(rank == 0 ? 1 : 0);
      String lead = "lead=" + steps(entry.score() - best.score());
      String other = likeness(own, best.candidate().participant()) + "&other=" + Math.clamp(steps(best.score()), -3, 3);
      clues.add(lead);
      clues.add(lead + "&score=" + score);
      clues.add("best:" + other);
      clues.add("best:" + other + "&rank=" + place);
    }
    for (Entry before : ranked.subList(0, Math.min(rank, 6))) {
      clues.add("before:" + likeness(own, before.candidate().participant()));
    }
    clues.add("elsewhere=" + elsewhere(entry));
    clues.add("elsewhere=" + elsewhere(entry) + "&score=" + score);
    for (Part part : Part.values()) {
      all.stream().filter(rival -> rival.draft() == entry.draft() && rival.candidate().part() == part && part != entry.candidate().part()
          && rival.candidate().participant() == own).forEach(rival -> clues.add("as-" + part + "=" + steps(rival.score() - entry.score())));
    }
    return clues;
  }

  /// How much more speaks for it here than in the incident where most does.
  private String elsewhere(Entry entry) {
    return all.stream().filter(rival -> rival.draft() != entry.draft() && rival.candidate().part() == entry.candidate().part()
        && rival.candidate().participant() == entry.candidate().participant()).max(Comparator.comparingDouble(Entry::score))
        .map(rival -> Integer.toString(steps(entry.score() - rival.score()))).orElse("nowhere");
  }

  private static String likeness(Participant one, Participant other) {
    String names = (one.isPerson() ? "named" : one.isNamed() ? "known" : "nameless") + "/" + (other.isPerson() ? "named" : other.isNamed() ? "known" : "nameless");
    String number = one.first().isPlural() == other.first().isPlural() ? "/number" : "";
    String sector = one.sector().equals(other.sector()) ? "/sector" : "";
    boolean sameNoun = one.first().lemma().equals(other.first().lemma()) || one.words().contains(other.words()) || other.words().contains(one.words());
    return names + number + sector + (sameNoun ? "/noun" : "");
  }

  private static int steps(double score) {
    return Math.clamp(Math.round(score / STEP), -MOST, MOST);
  }
}
