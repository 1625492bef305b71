package org.cotejo.intake.draft;

/// An input, or one record of it, cannot be a document. The message is the reason, written for people.
public final class Unreadable extends Exception {

  public Unreadable(String reason) {
    super(reason);
  }
}
