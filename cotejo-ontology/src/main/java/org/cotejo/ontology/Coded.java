package org.cotejo.ontology;

/// An entry of a closed list, known by its code.
public interface Coded {

  /// Case matters, as do leading zeros.
  String code();
}
