package org.cotejo.web.page;

import org.cotejo.web.http.Address;

/// Where in a long list one is.
///
/// @param first number of the first one shown, 1 .. total; 0 if there are none
public record Pager(int page, int pages, int first, int last, int total, Address previous, Address next) {

  /// @param size how many fit on a page
  public static Pager of(Address here, int page, int size, int total) {
    int pages = Math.max(1, (total + size - 1) / size);
    int own = Math.min(page, pages);
    int first = total == 0 ? 0 : (own - 1) * size + 1;
    return new Pager(own, pages, first, Math.min(total, own * size), total, at(here, own - 1), at(here, own + 1));
  }

  /// The page an address asks for, 1 or more.
  public static int asked(Address here) {
    return here.first("page").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
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
