package org.cotejo.web.search;

import java.util.Arrays;
import java.util.Locale;
import org.cotejo.web.http.Address;

/// How what is found is shown.
public enum View {
  LIST,
  TABLE,
  MAP,
  TIMELINE;

  /// The name in addresses: lower case.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// A list where an address asks for nothing that there is.
  static View of(Address address) {
    return Arrays.stream(values()).filter(view -> address.has("view", view.code())).findFirst().orElse(LIST);
  }

  /// Whether claims themselves are shown. Beside a map they are where there is one page of them.
  boolean showsClaims(int total) {
    return this == LIST || this == TABLE || total <= SearchState.PAGE;
  }

  /// The same claims shown so.
  Address at(Address here) {
    Address bare = here.without("view", "page");
    return this == LIST ? bare : bare.with("view", code());
  }
}
