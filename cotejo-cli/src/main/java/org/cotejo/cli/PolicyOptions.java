package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How figures that differ are settled, the same for every command.
final class PolicyOptions {
  @Option(names = "--policy", paramLabel = "POLICY", converter = Named.class, completionCandidates = Names.class, description =
      "How figures that differ are settled: ${COMPLETION-CANDIDATES} (default: team, which is what the team has decided, else the median; docs/policies.md tells of each).")
  private @Nullable Policy policy;

  @Option(names = "--sources", paramLabel = "FILE", description =
      "Your own hierarchy of sources, for the policy hierarchy: a sector and its rank on each line; docs/source-hierarchy.tsv is the program's own.")
  private @Nullable Path sources;

  /// The published word of a policy, in any case.
  static final class Named implements ITypeConverter<Policy> {
    @Override
    public Policy convert(String value) {
      return Policy.named(value.strip().toLowerCase(Locale.ROOT))
          .orElseThrow(() -> new TypeConversionException("there is no policy \"" + value + "\"; there are " + Arrays.stream(Policy.values()).map(Policy::code).collect(Collectors.joining(", "))));
    }
  }

  /// The published words, for the help.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Policy.values()).map(Policy::code).iterator();
    }
  }

  Policy policy() {
    return policy == null ? Policy.TEAM : policy;
  }

  /// Whether one of the options is given.
  boolean areGiven() {
    return policy != null || sources != null;
  }

  /// The project's own, or else the program's.
  ///
  /// @throws org.cotejo.model.data.DataException if the file has a mistake
  SourceHierarchy hierarchy() throws IOException {
    return sources == null ? SourceHierarchy.load() : SourceHierarchy.load(sources);
  }

  /// For a command that shows the figures of one policy only.
  ///
  /// @throws org.cotejo.model.data.DataException if the file has a mistake
  Settlement settlement() throws IOException {
    return new Settlement(policy(), hierarchy());
  }

  /// The file of sources where it would be read for nothing; a command that shows one policy only says so rather than leave people in the belief that it was heard.
  Optional<Path> unheard() {
    return policy() == Policy.HIERARCHY ? Optional.empty() : Optional.ofNullable(sources);
  }
}
