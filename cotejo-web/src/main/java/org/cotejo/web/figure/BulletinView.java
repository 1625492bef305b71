package org.cotejo.web.figure;

import java.util.List;
import org.cotejo.web.http.Address;

/// The bulletin of a period, and where it can be saved.
///
/// @param language of the bulletin, en or es
/// @param made whether there is one: a period is asked for
/// @param incidents in it
/// @param markup the bulletin without any style, as `cotejo report` writes it; all text in it is escaped
/// @param offers the same page for periods that have incidents, the latest first
public record BulletinView(InquiryForm form, String language, boolean made, String title, int incidents, String markup, Address html, Address data, List<Offer> offers) {

  public record Offer(String period, Address page) {}

  public BulletinView {
    offers = List.copyOf(offers);
  }
}
