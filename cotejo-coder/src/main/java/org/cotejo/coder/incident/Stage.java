package org.cotejo.coder.incident;

/// How far an incident got.
public enum Stage {
  ACCOMPLISHED,
  ATTEMPTED,
  THREATENED
}
