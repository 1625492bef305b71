package org.cotejo.incidents.link;

import java.util.Comparator;
import java.util.List;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.verdict.Verdict;
import org.cotejo.incidents.verdict.Verdicts;

/// Parts accounts that hang together into incidents, by [average linkage][AverageLinkage] over log odds: two groups are one incident as long as the mean over all pairs between them
/// speaks for it. What people have decided comes first: what they merged begins as one group, what they split is never merged.
///
/// Where one must be taken of several that fit alike, the ids of accounts decide, so that the order they come in does not matter.
final class Clustering {
  private final PairModel model;
  private final Verdicts verdicts;

  Clustering(PairModel model, Verdicts verdicts) {
    this.model = model;
    this.verdicts = verdicts;
  }

  /// The incidents among accounts.
  ///
  /// @return each a list of accounts in the order of their ids; the lists in the order of their first ids
  List<List<Account>> cluster(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Comparator.comparing(Account::id)).toList();
    double[][] odds = odds(sorted);
    AverageLinkage linkage = new AverageLinkage(odds);
    if (!verdicts.isEmpty()) {
      decide(linkage, sorted, Verdict.APART);
      decide(linkage, sorted, Verdict.SAME);
    }
    barImpossible(linkage, odds);
    return linkage.groups(0).stream().map(group -> group.stream().map(sorted::get).toList()).toList();
  }

  private double[][] odds(List<Account> accounts) {
    double[][] odds = new double[accounts.size()][accounts.size()];
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < i; j++) {
        odds[i][j] = model.score(accounts.get(i), accounts.get(j));
        odds[j][i] = odds[i][j];
      }
    }
    return odds;
  }

  /// What cannot be of one incident is never put together by what other reports say.
  private static void barImpossible(AverageLinkage linkage, double[][] odds) {
    for (int i = 0; i < odds.length; i++) {
      for (int j = 0; j < i; j++) {
        if (odds[i][j] == PairModel.IMPOSSIBLE) {
          linkage.bar(i, j);
        }
      }
    }
  }

  private void decide(AverageLinkage linkage, List<Account> accounts, Verdict verdict) {
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (verdicts.of(accounts.get(i).claims(), accounts.get(j).claims()) == verdict) {
          if (verdict == Verdict.APART) {
            linkage.bar(i, j);
          } else {
            linkage.join(i, j);
          }
        }
      }
    }
  }
}
