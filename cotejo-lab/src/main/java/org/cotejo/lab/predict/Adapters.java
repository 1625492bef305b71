package org.cotejo.lab.predict;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cotejo.lab.incident.EcbAdapter;
import org.cotejo.lab.muc.Muc4Adapter;

/// The adapters there are, by set. Each is made when it is asked for, since some load models.
final class Adapters {

  /// @param set name on the command line
  private record Entry(String set, Supplier<SetAdapter> make) {}

  private static final List<Entry> ENTRIES = List.of(
      new Entry("claims", ClaimsAdapter::new),
      new Entry("india_police_sentences", IndiaPoliceAdapter::sentences),
      new Entry("india_police_documents", IndiaPoliceAdapter::documents),
      new Entry("afp_cameo", AfpAdapter::cameo),
      new Entry("afp_plover", AfpAdapter::plover),
      new Entry("plover_relations", PloverRelationsAdapter::learnt),
      new Entry("plover_relations_rules", PloverRelationsAdapter::rules),
      new Entry("muc4", Muc4Adapter::new),
      new Entry("ecb_documents", EcbAdapter::new),
      new Entry("acep", AcepAdapter::new),
      new Entry("polnear", PolnearAdapter::new),
      new Entry("places", PlacesAdapter::load),
      new Entry("timex", TimexAdapter::new),
      new Entry("dates_numbers", DatesNumbersAdapter::new));

  private Adapters() {}

  /// The adapter of a set, if there is one.
  static Optional<SetAdapter> find(String set) {
    return ENTRIES.stream().filter(entry -> entry.set().equals(set)).findFirst().map(entry -> entry.make().get());
  }

  /// The names of all sets.
  static List<String> sets() {
    return ENTRIES.stream().map(Entry::set).toList();
  }
}
