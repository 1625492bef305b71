package org.cotejo.store.facet;

/// Which rows belong together: one group per row, its name forgotten, so that hundreds of thousands of names need no memory.
///
/// @param codes the group of each row
/// @param distinct how many groups there are
/// @param nameless whether the first of them holds the rows that belong to none
record Groups(Codes codes, int distinct, boolean nameless) {

  /// How many groups some rows belong to.
  int count(int[] rows) {
    int[] cells = new int[distinct];
    codes.tally(rows, cells);
    int groups = 0;
    for (int cell : cells) {
      groups += cell > 0 ? 1 : 0;
    }
    return nameless && cells[0] > 0 ? groups - 1 : groups;
  }

  /// Takes the values for names; they are numbered in their order, the empty one being no name.
  static Groups of(FacetColumn names) {
    return new Groups(names.codes(), names.distinct(), names.distinct() > 0 && names.isEmpty(0));
  }

  static <T> Groups of(Dictionary<T> names) {
    return new Groups(names.codes(), names.distinct(), false);
  }
}
