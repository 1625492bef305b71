package org.cotejo.coder.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;

/// How a text was read and coded.
///
/// @param reading what the annotators found
/// @param mentions the events that the rules found
/// @param claims what became of them
public record Explanation(Reading reading, List<EventMention> mentions, List<Claim> claims) {
  /// Reads and codes a document.
  public static Explanation of(DocumentCoder coder, Document document) {
    return coder.explain(document);
  }

  /// A text on its own as a document: no publisher, no date.
  public static Document document(String text, Language language) {
    return new Document(new DocumentId(Sha256.of(text)), "(text)", "", "", Optional.empty(), language, text, List.of());
  }

  /// The words of all sentences with part of speech, relation and head, on one line.
  public String words() {
    return reading.trees().stream().flatMap(tree -> tree.sentence().tokens().stream().map(token -> word(tree, token))).collect(Collectors.joining(" "));
  }

  private static String word(Tree tree, Token token) {
    String head = token.isRoot() ? "" : "→" + tree.token(token.head()).form();
    return token.form() + "/" + token.lemma() + "/" + token.pos() + "/" + token.relation() + head;
  }
}
