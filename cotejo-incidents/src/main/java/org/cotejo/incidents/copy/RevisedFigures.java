package org.cotejo.incidents.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.incidents.copy.Change.Revised;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;

/// Which figures of a reworded sentence say something else: the words of both readings are laid side by side by their longest common subsequence,
/// where any figure goes with any; figures that come to stand side by side and differ were revised.
final class RevisedFigures {
  /// Words of a sentence; a longer one is no sentence.
  private static final int LONGEST = 500;

  private RevisedFigures() {}

  static List<Revised> between(Skeleton before, Skeleton after) {
    String[] one = words(before);
    String[] other = words(after);
    return Math.max(one.length, other.length) > LONGEST ? List.of() : revised(before, after, one, other, common(one, other));
  }

  private static String[] words(Skeleton sentence) {
    return Arrays.stream(sentence.words().split("[^\\p{L}\\p{N}" + Skeleton.MARK + "]+")).filter(word -> !word.isEmpty()).toArray(String[]::new);
  }

  private static boolean isFigure(String word) {
    return word.charAt(0) == Skeleton.MARK;
  }

  private static boolean alike(String one, String other) {
    return one.equals(other) || (isFigure(one) && isFigure(other));
  }

  /// At (i, j): how many words the texts from i and from j on have in common.
  private static int[][] common(String[] one, String[] other) {
    int[][] common = new int[one.length + 1][other.length + 1];
    for (int i = one.length - 1; i >= 0; i--) {
      for (int j = other.length - 1; j >= 0; j--) {
        common[i][j] = alike(one[i], other[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Revised> revised(Skeleton before, Skeleton after, String[] one, String[] other, int[][] common) {
    List<Revised> revised = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (alike(one[i], other[j])) {
        if (isFigure(one[i])) {
          add(figure(before, one[i]), figure(after, other[j]), revised);
        }
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return revised;
  }

  private static Figure figure(Skeleton sentence, String word) {
    return sentence.figures().get(Integer.parseInt(word.substring(1)));
  }

  private static void add(Figure before, Figure after, List<Revised> into) {
    if (before.value() != after.value() || before.bound() != after.bound()) {
      into.add(new Revised(before, after));
    }
  }
}
