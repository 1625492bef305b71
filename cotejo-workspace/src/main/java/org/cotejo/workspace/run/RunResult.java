package org.cotejo.workspace.run;

import java.util.List;

/// What became of all inputs, in the order they were read.
public record RunResult(List<Settled> settled) {

  public RunResult {
    settled = List.copyOf(settled);
  }

  public List<Settled.Skipped> skipped() {
    return all(Settled.Skipped.class);
  }

  /// Those that became of `kind`.
  public <S extends Settled> List<S> all(Class<S> kind) {
    return settled.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
