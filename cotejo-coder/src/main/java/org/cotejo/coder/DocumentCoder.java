package org.cotejo.coder;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cotejo.coder.actor.ActorLexicon;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.place.PlaceFinder;
import org.cotejo.coder.plan.PlanFinder;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.ontology.Ontology;

/// Codes documents: a pure function from a document to its claims. Safe for many threads; the same document always gives the same claims.
/// What a language needs is read when its first document comes.
public final class DocumentCoder {
  /// Changes whenever coder, rules, lexicons or models change what is coded.
  private static final String VERSION = "0.14.0";

  private final CompletableFuture<PlaceFinder> places;
  private final Ontology ontology;
  private final ActorLexicon actors;
  private final PlanFinder plans;
  private final String version;
  private final Map<Language, LanguageCoder> coders = new EnumMap<>(Language.class);

  private DocumentCoder(LocalLexicon local) {
    ontology = Ontology.load();
    // in the background only if nothing of a user's is in it: his mistakes are to be told here
    places = local == LocalLexicon.NONE
        ? CompletableFuture.supplyAsync(PlaceFinder::load) : CompletableFuture.completedFuture(PlaceFinder.load(local));
    actors = ActorLexicon.load(local);
    plans = PlanFinder.load(local);
    version = local.fingerprint().isEmpty() ? VERSION : VERSION + "+" + local.fingerprint();
  }

  /// Reads what all languages share, the gazetteer in the background.
  public static DocumentCoder load() {
    return load(LocalLexicon.NONE);
  }

  /// The same, with a user's own names.
  ///
  /// @throws DataException if a place of his cannot be put on the map; the message names file and line
  public static DocumentCoder load(LocalLexicon local) {
    return new DocumentCoder(local);
  }

  /// The version of coder, rules and models together, and of the user's own names.
  public String version() {
    return version;
  }

  public CodedDocument code(Document document) {
    return coder(document.language()).code(document, version);
  }

  /// How a document is read and coded, step by step.
  public Explanation explain(Document document) {
    return coder(document.language()).explain(document);
  }

  /// The rules of a language.
  public RuleBook rules(Language language) {
    return coder(language).rules();
  }

  private LanguageCoder coder(Language language) {
    synchronized (coders) {
      return coders.computeIfAbsent(language, l -> new LanguageCoder(l, ontology, places, actors, plans));
    }
  }
}
