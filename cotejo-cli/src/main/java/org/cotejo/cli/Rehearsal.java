package org.cotejo.cli;

import java.util.ArrayList;
import java.util.List;

/// Does what the program does most, so that the launcher can keep the classes that this loads and the profiles that compilers make of it.
final class Rehearsal {
  private Rehearsal() {}

  /// @param arguments a database to fill, then the reports to code into it
  public static void main(String[] arguments) {
    List<String> code = new ArrayList<>(List.of(arguments));
    String database = code.removeFirst();
    code.addFirst("code");
    code.addAll(List.of("--db", database));
    Cotejo.run(code.toArray(String[]::new));
    Cotejo.run("indicators", "--db", database);
  }
}
