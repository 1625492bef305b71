package org.cotejo.web.incident;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.store.StoredIncidents;
import org.cotejo.store.StoredIncidents.Order;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;

/// Incidents in a list: all, or those whose accounts differ, those that lie furthest apart first.
///
/// @param disputed whether only those whose accounts differ are shown
public record IncidentsView(boolean disputed, List<Choice> orders, List<Line> incidents, Pager pager) {
  private static final int PAGE = 50;
  private static final Map<String, Integer> PLACES = Cells.places(IncidentColumns.columns());

  /// @param order date reports spread
  public record Choice(String order, boolean chosen, Address address) {}

  /// @param figures killed, wounded, arrested
  public record Line(String id, String act, When when, Where where, List<Figures> figures, int reports, int outlets, boolean disputed, Address page) {
    public Line {
      figures = List.copyOf(figures);
    }
  }

  /// Bounds as they are exported; empty if untold.
  public record Figures(String measure, String low, String best, String high) {}

  public IncidentsView {
    orders = List.copyOf(orders);
    incidents = List.copyOf(incidents);
  }

  static IncidentsView of(Request request, boolean disputed) {
    Address here = request.address();
    StoredIncidents stored = request.store().incidents();
    Order usual = disputed ? Order.SPREAD : Order.DATE;
    Order order = Stream.of(Order.values()).filter(one -> here.has("sort", code(one))).findFirst().orElse(usual);
    int page = Pager.asked(here);
    List<Line> lines = stored.page(order, disputed, (page - 1) * PAGE, PAGE).stream().map(IncidentsView::line).toList();
    List<Choice> orders = Stream.of(Order.values()).map(one -> new Choice(code(one), one == order, one == usual ? here.without("sort", "page") : here.without("page").with("sort", code(one)))).toList();
    return new IncidentsView(disputed, orders, lines, Pager.of(here, page, PAGE, stored.count(disputed)));
  }

  private static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /// @param row of the published table of incidents
  public static Line line(List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    List<Figures> figures = IncidentColumns.MEASURES.stream()
        .map(measure -> new Figures(measure, cells.text(measure + "_low"), cells.text(measure + "_best"), cells.text(measure + "_high"))).toList();
    return new Line(cells.text("incident_id"), cells.text("act"), new When(cells.text("date_start"), cells.text("date_end"), cells.text("date_precision"), ""),
        new Where(cells.text("place_name"), cells.text("admin1"), cells.text("country"), cells.text("place_precision"), ""), figures, (int) cells.number("documents"),
        (int) cells.number("publishers"), cells.flag("disputed"), Address.of("/incidents/" + cells.text("incident_id")));
  }
}
