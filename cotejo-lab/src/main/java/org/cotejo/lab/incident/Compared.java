package org.cotejo.lab.incident;

import java.util.Collections;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.link.Blocks;

/// Whether the register compares two accounts at all.
final class Compared {
  private Compared() {}

  static boolean are(Account one, Account other) {
    return !Collections.disjoint(Blocks.sought(one), Blocks.filed(other));
  }
}
