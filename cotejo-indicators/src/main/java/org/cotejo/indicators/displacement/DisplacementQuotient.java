package org.cotejo.indicators.displacement;

import java.util.OptionalDouble;

/// Weighted displacement quotient (Bowers and Johnson 2003) with gross and net effects, as in the POP Center guide 10, appendix B: one control C for the
/// response area R and the buffer D; b before, a after.
///
/// What divides by a count of zero is undefined, and [#undefined] says which.
///
/// @param grossEffect Rb - Ra
/// @param netEffect Rb/Cb - Ra/Ca; above 0 means success
/// @param success Ra/Ca - Rb/Cb, the denominator of the quotient; below 0 means success
/// @param buffer Da/Ca - Db/Cb, its numerator
/// @param quotient buffer/success, to be read only if success is below 0
/// @param totalNetEffect (Rb·Ca/Cb - Ra) + (Db·Ca/Cb - Da), events prevented in both areas
public record DisplacementQuotient(
    double grossEffect, OptionalDouble netEffect, OptionalDouble success, OptionalDouble buffer, OptionalDouble quotient, OptionalDouble totalNetEffect,
    Undefined undefined) {

  /// Why something is undefined.
  public enum Undefined {
    NOTHING,
    /// The control had no events before, or none after.
    EMPTY_CONTROL,
    /// The response area changed exactly as its control did, so that the quotient would divide by 0.
    NO_CHANGE
  }

  /// How a quotient is read.
  public enum Reading {
    /// No success in the response area, or undefined: the quotient means nothing.
    NOT_READABLE,
    /// Above 1: the area around gained more than the response area.
    DIFFUSION_LARGER_THAN_EFFECT,
    /// Above 0, up to 1.
    DIFFUSION,
    /// Exactly 0.
    NEITHER,
    /// Below 0, down to -1.
    DISPLACEMENT_SMALLER_THAN_EFFECT,
    /// Below -1: more moved than was prevented.
    DISPLACEMENT_LARGER_THAN_EFFECT
  }

  public static DisplacementQuotient of(Change response, Change buffer, Change control) {
    double gross = response.before() - response.after();
    if (control.before() == 0 || control.after() == 0) {
      OptionalDouble none = OptionalDouble.empty();
      return new DisplacementQuotient(gross, none, none, none, none, none, Undefined.EMPTY_CONTROL);
    }
    double success = relativeChange(response, control);
    double moved = relativeChange(buffer, control);
    double net = prevented(response, control) + prevented(buffer, control);
    OptionalDouble quotient = success == 0 ? OptionalDouble.empty() : OptionalDouble.of(moved / success);
    return new DisplacementQuotient(gross, OptionalDouble.of(-success), OptionalDouble.of(success), OptionalDouble.of(moved), quotient,
        OptionalDouble.of(net), success == 0 ? Undefined.NO_CHANGE : Undefined.NOTHING);
  }

  public Reading reading() {
    if (quotient.isEmpty() || success.orElse(0) >= 0) {
      return Reading.NOT_READABLE;
    }
    double value = quotient.getAsDouble();
    if (value == 0) {
      return Reading.NEITHER;
    }
    if (value > 0) {
      return value > 1 ? Reading.DIFFUSION_LARGER_THAN_EFFECT : Reading.DIFFUSION;
    }
    return value < -1 ? Reading.DISPLACEMENT_LARGER_THAN_EFFECT : Reading.DISPLACEMENT_SMALLER_THAN_EFFECT;
  }

  private static double relativeChange(Change area, Change control) {
    return (double) area.after() / control.after() - (double) area.before() / control.before();
  }

  private static double prevented(Change area, Change control) {
    return (double) area.before() * control.after() / control.before() - area.after();
  }
}
