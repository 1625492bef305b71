package org.cotejo.workspace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountJson;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.model.table.Table;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.store.Store;

/// The published table of incidents under any policy. The database keeps the figures of [Policy#TEAM]; for another policy the accounts of each incident with a figure are heard again, row by row,
/// and nothing is written.
public final class SettledIncidents {
  private static final List<String> NAMES = IncidentColumns.columns().stream().map(Column::name).toList();
  private static final int POLICY = NAMES.indexOf("policy");

  private final Store store;
  private final Settlement settlement;

  private SettledIncidents(Store store, Settlement settlement) {
    this.store = store;
    this.settlement = settlement;
  }

  /// The rows that pass a filter, always in the same order. Close the table after use.
  ///
  /// @throws IllegalArgumentException with a message for people, if the filter asks what incidents do not have
  public static Table table(Store store, Filter filter, Settlement settlement) {
    Table kept = store.table(PublishedTable.INCIDENTS, filter);
    if (settlement.policy() == Policy.TEAM) {
      return kept;
    }
    SettledIncidents settled = new SettledIncidents(store, settlement);
    return new Table(kept.name(), kept.columns(), kept.rows().map(settled::row));
  }

  private List<Cell> row(List<Cell> kept) {
    List<Cell> row = new ArrayList<>(kept);
    if (IncidentColumns.MEASURES.stream().anyMatch(measure -> isTold(kept, measure)) && kept.getFirst() instanceof Cell.Text(String id)) {
      Accounts said = said(id);
      IncidentColumns.MEASURES.forEach(measure -> settle(row, measure, settlement.of(said.tallies(measure), Optional.empty())));
    }
    row.set(POLICY, Cell.of(settlement.policy().code()));
    return List.copyOf(row);
  }

  /// What nobody tells and the team has not decided is untold under every policy.
  private static boolean isTold(List<Cell> row, String measure) {
    return Stream.of("_low", "_best", "_high").anyMatch(bound -> !row.get(NAMES.indexOf(measure + bound)).equals(Cell.EMPTY));
  }

  private static void settle(List<Cell> row, String measure, Bounds bounds) {
    row.set(NAMES.indexOf(measure + "_low"), Cell.of(bounds.low()));
    row.set(NAMES.indexOf(measure + "_best"), Cell.of(bounds.best()));
    row.set(NAMES.indexOf(measure + "_high"), Cell.of(bounds.high()));
  }

  private Accounts said(String incident) {
    List<Account> accounts = store.accounts().ofIncident(incident).stream().flatMap(id -> store.accounts().content(id).stream()).map(AccountJson::read).toList();
    Map<String, String> originals = new HashMap<>();
    accounts.forEach(account -> originals.put(account.document(), store.copies().originalOf(account.document())));
    return new Accounts(accounts, id -> originals.getOrDefault(id, id));
  }
}
