package org.cotejo.web.figure;

import io.javalin.http.Context;
import java.util.List;
import org.cotejo.store.Store;
import org.cotejo.web.library.Discretion;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Wordings;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Saved;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.StatisticTable;

/// `/statistics`, and the same as a table to be saved.
public final class StatisticPages {
  private final Library library;
  private final Wordings wordings;

  public StatisticPages(Library library, Wordings wordings) {
    this.library = library;
    this.wordings = wordings;
  }

  public void register(Site site) {
    site.page("/statistics", "figure/statistics.jte", request -> new StatisticViews(request.address(), wordings.in(request.texts().language())).of(ledger(library, request.store(), request.discretion())));
    site.download("/statistics/table.{format}", this::save);
  }

  /// All that bodies publish, names of private persons masked; read once for a state of the database.
  static Ledger ledger(Library library, Store store, Discretion discretion) {
    return library.learnt("ledger", Ledger.class, store, own -> Ledger.of(own, discretion::report));
  }

  private void save(Request request, Context context) {
    List<Ledger.Line> lines = new StatisticViews(request.address(), wordings.in(request.texts().language())).asked(ledger(library, request.store(), request.discretion()));
    Saved.send(StatisticTable.table(new Ledger(lines)), "statistics", Saved.format(request.name("format")), context);
  }
}
