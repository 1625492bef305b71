package org.cotejo.indicators.regression;

/// Columns of a design depend on each other, so that their coefficients cannot be told apart.
public final class SingularDesignException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SingularDesignException(String message, Throwable cause) {
    super(message, cause);
  }
}
