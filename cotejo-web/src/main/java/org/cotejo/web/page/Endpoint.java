package org.cotejo.web.page;

/// A page as it was registered.
///
/// @param path of the page; the same under `/api` is its data
public record Endpoint(String path, String template) {

  public String api() {
    return "/api" + path;
  }
}
