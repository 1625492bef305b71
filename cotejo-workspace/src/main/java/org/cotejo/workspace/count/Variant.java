package org.cotejo.workspace.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.incidents.policy.Policy;

/// One way to settle figures.
///
/// @param key by which figures know it: the policy's code, with what differs from the main reading behind it
/// @param allegations whether claims count whose event is only alleged
public record Variant(String key, Policy policy, boolean allegations, Responsibility responsibility) {
  /// Behind the key of a variant that leaves allegations out, takes them in, counts only agents who are named, or also those involved.
  private static final List<String> TURNS = List.of("without-allegations", "with-allegations", "named-only", "also-involved");
  /// The key of the variant that counts only agents who are named, where the main reading counts those involved too.
  public static final String NAMED_ONLY = TURNS.get(2);

  public static Variant of(Policy policy, boolean allegations, Responsibility responsibility) {
    return new Variant(policy.code(), policy, allegations, responsibility);
  }

  /// This one under every policy, then with the other answer to each of its two questions.
  List<Variant> all() {
    List<Variant> all = new ArrayList<>(Arrays.stream(Policy.values()).map(other -> of(other, allegations, responsibility)).toList());
    all.add(new Variant(TURNS.get(allegations ? 0 : 1), policy, !allegations, responsibility));
    all.add(responsibility == Responsibility.INVOLVED ? new Variant(TURNS.get(2), policy, allegations, Responsibility.NAMED)
        : new Variant(TURNS.get(3), policy, allegations, Responsibility.INVOLVED));
    return List.copyOf(all);
  }

  /// The keys of all variants that an [EpisodeReader] settles for this one, in the order to show.
  public List<String> keys() {
    return all().stream().map(Variant::key).toList();
  }
}
