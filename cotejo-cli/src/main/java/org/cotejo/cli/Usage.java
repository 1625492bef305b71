package org.cotejo.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Wrong usage that only a command itself can see.
final class Usage {
  private Usage() {}

  /// To be thrown.
  ///
  /// @param spec which picocli sets before it calls a command
  static ParameterException problem(@Nullable CommandSpec spec, String problem) {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set the command's specification");
    }
    return new ParameterException(spec.commandLine(), problem);
  }
}
