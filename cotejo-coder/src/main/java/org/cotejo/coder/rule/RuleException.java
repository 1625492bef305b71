package org.cotejo.coder.rule;

/// A rule or lexicon file that cannot be used: says where, what is wrong and what was expected.
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param line 1-based
  public RuleException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
