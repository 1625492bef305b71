package org.cotejo.incidents.link;

import java.util.ArrayList;
import java.util.List;

/// Average linkage (Sokal and Michener 1958): the two groups that are most alike in the mean over all pairs between them are joined, as long as that mean is above what is asked for.
///
/// Where several pairs of groups are equally alike, those with the least members come first, so that the order of joining does not matter to who reads the outcome. Each group remembers
/// its best partner, so that the cost grows with the square of the number of things, not with its cube.
public final class AverageLinkage {
  private static final int NONE = -1;

  private final double[][] sums;
  private final boolean[][] barred;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final int[] partner;
  /// Which group a group has been joined to.
  private final int[] into;

  /// @param alike how much each two things are alike, symmetric; the diagonal is not looked at
  public AverageLinkage(double[][] alike) {
    int size = alike.length;
    sums = new double[size][];
    barred = new boolean[size][size];
    partner = new int[size];
    into = new int[size];
    for (int i = 0; i < size; i++) {
      sums[i] = alike[i].clone();
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  /// Never joins the groups that hold two things.
  public void bar(int one, int other) {
    barred[holder(one)][holder(other)] = true;
    barred[holder(other)][holder(one)] = true;
  }

  /// Joins the groups that hold two things, unless they are barred.
  public void join(int one, int other) {
    int a = holder(one);
    int b = holder(other);
    if (a != b && !barred[a][b]) {
      merge(Math.min(a, b), Math.max(a, b));
    }
  }

  private int holder(int thing) {
    int group = thing;
    while (groups.get(group).isEmpty()) {
      group = into[group];
    }
    return group;
  }

  /// Joins what is more alike than this.
  ///
  /// @return the groups, each in ascending order, those with the least members first
  public List<List<Integer>> groups(double least) {
    for (int group = 0; group < partner.length; group++) {
      partner[group] = partnerOf(group);
    }
    int best = best();
    while (best != NONE && mean(best, partner[best]) > least) {
      int gone = partner[best];
      merge(best, gone);
      repair(best, gone);
      best = best();
    }
    return groups.stream().filter(group -> !group.isEmpty()).map(group -> group.stream().sorted().toList()).toList();
  }

  private double mean(int one, int other) {
    return sums[one][other] / ((double) groups.get(one).size() * groups.get(other).size());
  }

  private boolean isOpen(int one, int other) {
    return !groups.get(one).isEmpty() && !groups.get(other).isEmpty() && !barred[one][other];
  }

  /// The group after this one that is most like it.
  private int partnerOf(int group) {
    int best = NONE;
    for (int other = group + 1; other < partner.length; other++) {
      if (isOpen(group, other) && (best == NONE || mean(group, other) > mean(group, best))) {
        best = other;
      }
    }
    return best;
  }

  /// The first of the two groups that are most alike.
  private int best() {
    int best = NONE;
    for (int group = 0; group < partner.length; group++) {
      if (partner[group] != NONE && (best == NONE || mean(group, partner[group]) > mean(best, partner[best]))) {
        best = group;
      }
    }
    return best;
  }

  /// The sums and bars of both add up under the lesser name.
  private void merge(int kept, int gone) {
    for (int i = 0; i < sums.length; i++) {
      sums[kept][i] += sums[gone][i];
      sums[i][kept] = sums[kept][i];
      barred[kept][i] |= barred[gone][i];
      barred[i][kept] = barred[kept][i];
    }
    groups.get(kept).addAll(groups.get(gone));
    groups.get(gone).clear();
    into[gone] = kept;
    partner[gone] = NONE;
  }

  /// The partners that may have changed when a group has grown and another is gone.
  private void repair(int grown, int gone) {
    partner[grown] = partnerOf(grown);
    for (int group = 0; group < gone; group++) {
      if (group == grown || groups.get(group).isEmpty()) {
        continue;
      }
      if (partner[group] == grown || partner[group] == gone) {
        partner[group] = partnerOf(group);
      } else if (group < grown && isOpen(group, grown) && isBetter(group, grown)) {
        partner[group] = grown;
      }
    }
  }

  private boolean isBetter(int group, int other) {
    int now = partner[group];
    return now == NONE || mean(group, other) > mean(group, now) || mean(group, other) == mean(group, now) && other < now;
  }
}
