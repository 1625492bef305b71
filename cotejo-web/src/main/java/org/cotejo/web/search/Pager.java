package org.cotejo.web.search;

import org.cotejo.web.http.Address;

/// Where in a long list one is.
///
/// @param first number of the first one shown, 1 .. total; 0 if there are none
public record Pager(int page, int pages, int first, int last, int total, Address previous, Address next) {

  static Pager of(Address here, int page, int size, int total) {
    int pages = Math.max(1, (total + size - 1) / size);
    int own = Math.min(page, pages);
    int first = total == 0 ? 0 : (own - 1) * size + 1;
    return new Pager(own, pages, first, Math.min(total, own * size), total, at(here, own - 1), at(here, own + 1));
  }

  private static Address at(Address here, int page) {
    return page <= 1 ? here.without("page") : here.with("page", Integer.toString(page));
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages;
  }
}
