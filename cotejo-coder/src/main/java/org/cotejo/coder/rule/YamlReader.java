package org.cotejo.coder.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML without typing its scalars.
final class YamlReader {

  private YamlReader() {}

  /// @throws RuleException if the text is not YAML or a key stands twice in a map
  static YamlNode read(String file, String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Node root = new Compose(settings).composeString(yaml)
          .orElseThrow(() -> new RuleException(file, 1, "the file is empty"));
      return convert(file, root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException(file, line, "not valid YAML: " + e.getProblem());
    }
  }

  private static YamlNode convert(String file, Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return switch (node) {
      case ScalarNode scalar -> new YamlNode.Scalar(scalar.getValue(), line);
      case SequenceNode sequence -> new YamlNode.Items(sequence.getValue().stream().map(item -> convert(file, item)).toList(), line);
      case MappingNode mapping -> entries(file, mapping.getValue(), line);
      default -> throw new RuleException(file, line, "anchors and aliases are not used in rule files");
    };
  }

  private static YamlNode entries(String file, List<NodeTuple> tuples, int line) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples) {
      YamlNode key = convert(file, tuple.getKeyNode());
      if (entries.put(key.text(file), convert(file, tuple.getValueNode())) != null) {
        throw new RuleException(file, key.line(), "the key '" + key.text(file) + "' stands twice");
      }
    }
    return new YamlNode.Entries(entries, line);
  }
}
