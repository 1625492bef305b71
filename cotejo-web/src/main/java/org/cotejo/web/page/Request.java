package org.cotejo.web.page;

import java.util.Map;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;

/// What a page is asked for.
///
/// @param address with its parameters
/// @param names the parts of the path that stand for something, such as `id`
/// @param store for this request only
/// @param texts the reader's language
public record Request(Address address, Map<String, String> names, Store store, Texts texts) {

  /// A part of the path.
  public String name(String part) {
    return names.getOrDefault(part, "");
  }
}
