package org.cotejo.coder.mend;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// "Un supermercado de la comuna **que había sido saqueado**": a participle agrees with the noun that it is said of; where the one before does not, and the one above does, it is that one's. Gender is told by the articles.
final class RelativeByGender implements Mend {

  private static final Pattern FEMININE = Pattern.compile("(?i)(?:la|las|una|unas|esta|estas|esa|esas|otra|otras)");
  private static final Pattern MASCULINE = Pattern.compile("(?i)(?:el|los|un|unos|este|estos|ese|esos|otro|otros)");

  @Override
  public Optional<Tie> of(Sentence sentence, Token clause, WordClasses words) {
    if (!clause.relation().equals("acl:relcl") || clause.isRoot() || !sentence.hasChild(clause.index(), "aux:pass") || !clause.form().matches(".*[dt][oa]s?")) {
      return Optional.empty();
    }
    Pattern wanted = clause.form().matches(".*as?") ? FEMININE : MASCULINE;
    Pattern other = wanted == FEMININE ? MASCULINE : FEMININE;
    Token noun = sentence.token(clause.head());
    if (!noun.is("nmod") || noun.isRoot() || !hasArticle(sentence, noun, other)) {
      return Optional.empty();
    }
    Token above = sentence.token(noun.head());
    return above.pos().equals("NOUN") && hasArticle(sentence, above, wanted) && above.feature("Number").equals(clause.feature("Number")) ? Optional.of(new Tie(above.index(), "acl:relcl")) : Optional.empty();
  }

  private static boolean hasArticle(Sentence sentence, Token noun, Pattern forms) {
    return sentence.children(noun.index()).stream().anyMatch(child -> child.is("det") && forms.matcher(child.form()).matches());
  }
}
