package org.cotejo.workspace.count;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Makes something of each of many small things, by all cores, in their order.
///
/// A parallel stream whose source gives one after the other reads on as fast as it can: all things would be held at once, and moved about whenever garbage is collected. Here
/// only those are held that are being worked on.
final class Conveyor {
  private static final int BATCH = 500;
  private static final int WORKERS = Runtime.getRuntime().availableProcessors();

  private Conveyor() {}

  static <T, R> List<R> map(Stream<T> things, Function<? super T, R> work) {
    return things.gather(Gatherers.windowFixed(BATCH)).gather(Gatherers.mapConcurrent(WORKERS, batch -> batch.stream().<R>map(work).toList())).flatMap(List::stream).toList();
  }
}
