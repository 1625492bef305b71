package org.cotejo.incidents.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.verdict.Verdict;
import org.cotejo.incidents.verdict.Verdicts;

/// Parts accounts that hang together into incidents: average linkage (Sokal and Michener 1958) over log odds. The two groups that fit best are merged
/// as long as the mean over all pairs between them speaks for it. What people have decided comes first: what they merged begins as one group, what they split is never
/// merged.
///
/// Where one must be taken of several that fit alike, the ids of accounts decide, so that the order they come in does not matter.
final class Clustering {
  private final PairModel model;
  private final Verdicts verdicts;

  Clustering(PairModel model, Verdicts verdicts) {
    this.model = model;
    this.verdicts = verdicts;
  }

  /// A group in the making.
  ///
  /// @param least the least index of its members: its name in comparisons
  private record Group(int least, List<Integer> members) {}

  /// The incidents among accounts.
  ///
  /// @return each a list of accounts in the order of their ids; the lists in the order of their first ids
  List<List<Account>> cluster(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    Matrix matrix = new Matrix(sorted);
    List<Group> groups = matrix.begin();
    matrix.merge(groups);
    return groups.stream().sorted(Comparator.comparingInt(Group::least))
        .map(group -> group.members().stream().sorted().map(sorted::get).toList()).toList();
  }

  /// Sums of log odds between groups, kept under the group's least member.
  private final class Matrix {
    private final List<Account> accounts;
    private final double[][] sums;
    private final boolean[][] barred;

    Matrix(List<Account> accounts) {
      this.accounts = accounts;
      int size = accounts.size();
      sums = new double[size][size];
      barred = new boolean[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          sums[i][j] = model.score(accounts.get(i), accounts.get(j));
          sums[j][i] = sums[i][j];
        }
      }
    }

    /// Each account a group of its own, but for those that people have put together.
    List<Group> begin() {
      List<Group> groups = new ArrayList<>();
      for (int i = 0; i < accounts.size(); i++) {
        groups.add(new Group(i, new ArrayList<>(List.of(i))));
      }
      for (int i = 0; !verdicts.isEmpty() && i < accounts.size(); i++) {
        for (int j = 0; j < i; j++) {
          barred[i][j] = verdict(i, j) == Verdict.APART;
          barred[j][i] = barred[i][j];
        }
      }
      for (int i = 0; !verdicts.isEmpty() && i < accounts.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (verdict(i, j) == Verdict.SAME) {
            join(groups, holder(groups, i), holder(groups, j));
          }
        }
      }
      return groups;
    }

    private Verdict verdict(int i, int j) {
      return verdicts.of(accounts.get(i).claims(), accounts.get(j).claims());
    }

    private static Group holder(List<Group> groups, int member) {
      return groups.stream().filter(group -> group.members().contains(member)).findFirst().orElseThrow();
    }

    void merge(List<Group> groups) {
      while (true) {
        Group first = null;
        Group second = null;
        double most = 0;
        for (int a = 0; a < groups.size(); a++) {
          for (int b = a + 1; b < groups.size(); b++) {
            double mean = mean(groups.get(a), groups.get(b));
            if (mean > most) {
              most = mean;
              first = groups.get(a);
              second = groups.get(b);
            }
          }
        }
        if (first == null || second == null) {
          return;
        }
        join(groups, first, second);
      }
    }

    private double mean(Group a, Group b) {
      return barred[a.least()][b.least()] ? 0 : sums[a.least()][b.least()] / (a.members().size() * b.members().size());
    }

    /// The sums and bars of both add up under the lesser name.
    private void join(List<Group> groups, Group a, Group b) {
      if (a == b || barred[a.least()][b.least()]) {
        return;
      }
      int kept = Math.min(a.least(), b.least());
      int gone = Math.max(a.least(), b.least());
      for (int i = 0; i < sums.length; i++) {
        sums[kept][i] += sums[gone][i];
        sums[i][kept] = sums[kept][i];
        barred[kept][i] |= barred[gone][i];
        barred[i][kept] = barred[kept][i];
      }
      List<Integer> members = new ArrayList<>(a.members());
      members.addAll(b.members());
      groups.remove(a);
      groups.remove(b);
      groups.add(new Group(kept, members));
      groups.sort(Comparator.comparingInt(Group::least));
    }
  }
}
