package org.cotejo.ontology;

import java.util.Collection;

/// A code that its closed list does not hold. The message names the nearest ones that it does.
public final class UnknownCodeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownCodeException(String kind, String code, Collection<String> valid) {
    super("There is no " + kind + " \"" + code + "\". Nearest: " + String.join(", ", NearestCodes.of(code, valid)) + ".");
  }
}
