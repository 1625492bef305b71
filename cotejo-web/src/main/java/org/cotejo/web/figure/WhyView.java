package org.cotejo.web.figure;

import java.util.List;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Pager;

/// What stands behind a figure: the incidents that were counted, each with the claims that give it. Numbers are as exported.
///
/// @param indicator code of the one it was opened from; empty if it was opened by itself
/// @param name of the indicator, or of the quantity, in words; @param formula of the indicator
/// @param quantity code of the one that is shown; @param quantityName in words
/// @param total what it adds up to, empty if no report gives it
/// @param given the value if the user's file gives it, else empty; @param sources who published that
/// @param inputs the quantities of the indicator
/// @param back the page of indicators
public record WhyView(InquiryForm form, String indicator, String name, String formula, String quantity, String quantityName, String total, String given, List<String> sources, String scope,
    String reading, List<Input> inputs, List<Case> cases, Pager pager, Address back) {

  public record Input(String quantity, String symbol, String name, boolean chosen, Address address) {}

  /// @param from, to its days, ISO; empty if unknown
  /// @param counted what it adds to the figure; empty if it tells of some without a number
  /// @param least, most that is told
  public record Case(String incidentId, String from, String to, String place, List<String> agencies, String counted, String least, String most, List<ClaimLine> claims, Address page) {
    public Case {
      agencies = List.copyOf(agencies);
      claims = List.copyOf(claims);
    }
  }

  public WhyView {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    cases = List.copyOf(cases);
  }
}
