package org.cotejo.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// All that is learned for a language, as one gzipped file. The same parts always give the same bytes.
///
/// @param styles the treebanks whose ways of labelling it knows
/// @param style number of the style that the program uses
/// @param clusters cluster number by normalised word
public record ModelFile(
    TagSet tags, ActionSet actions, List<String> styles, int style, Map<String, Integer> clusters, FrozenWeights tagger, FrozenWeights parser) {
  private static final String MAGIC = "cotejo-tree-model-2";

  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeUTF(MAGIC);
      writeNames(tags.names(), out);
      writeNames(actions.labels(), out);
      writeNames(actions.leftLabels(), out);
      writeNames(actions.rightLabels(), out);
      writeNames(styles, out);
      out.writeByte(style);
      out.writeInt(clusters.size());
      for (Map.Entry<String, Integer> entry : new TreeMap<>(clusters).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeShort(entry.getValue());
      }
      tagger.write(out);
      parser.write(out);
    }
  }

  /// @throws IOException if the file is cut short or of another format
  public static ModelFile read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      String magic = in.readUTF();
      if (!magic.equals(MAGIC)) {
        throw new IOException("not a model of this version: expected " + MAGIC + ", found " + magic);
      }
      TagSet tags = new TagSet(readNames(in));
      ActionSet actions = new ActionSet(readNames(in), readNames(in), readNames(in));
      List<String> styles = readNames(in);
      int style = in.readByte();
      Map<String, Integer> clusters = new java.util.HashMap<>();
      for (int count = in.readInt(); count > 0; count--) {
        clusters.put(in.readUTF(), (int) in.readShort());
      }
      return new ModelFile(tags, actions, styles, style, clusters, FrozenWeights.read(in), FrozenWeights.read(in));
    }
  }

  private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
    out.writeShort(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int count = in.readShort(); count > 0; count--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
