package org.cotejo.coder.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// How surely somebody is held to be behind an incident, and by whom, as names of what holds.
final class BlameClues {
  static final String PREFIX = "blame:";
  private static final int AROUND = 2;
  private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD", "SPY");

  private final Reading reading;
  private final BlameWords words;
  private final Set<String> clues = new TreeSet<>();

  private BlameClues(Reading reading, BlameWords words) {
    this.reading = reading;
    this.words = words;
  }

  static Set<String> of(Reading reading, BlameWords words, List<Telling> own, List<Mention> mentions) {
    BlameClues clues = new BlameClues(reading, words);
    own.forEach(telling -> clues.telling(telling, mentions));
    mentions.forEach(clues::claim);
    mentions.stream().filter(mention -> own.stream().anyMatch(telling -> Math.abs(mention.sentence() - telling.sentence()) <= AROUND)).forEach(clues::mention);
    return clues.clues;
  }

  private void telling(Telling telling, List<Mention> mentions) {
    boolean acts = mentions.stream().filter(mention -> mention.tree() == telling.event().tree())
        .anyMatch(mention -> telling.event().of(Role.ACTOR).stream().anyMatch(head -> mention.tree().subtree(head.index()).get(mention.head().index())));
    String how = telling.status() + "/" + voice(telling.event().word().span());
    clues.add(PREFIX + (acts ? "acts/" : "beside/") + how);
    if (acts) {
      clues.add(PREFIX + "acts");
    }
  }

  /// Anywhere in the report: the body is the one who claims or admits, or is named where "responsibility" is claimed.
  private void claim(Mention mention) {
    Tree tree = mention.tree();
    Token head = mention.head();
    boolean subject = head.is("nsubj") && tree.head(head.index()).filter(verb -> words.claimed().contains(verb.lemma())).isPresent();
    long told = tree.sentence().tokens().stream().map(Token::lemma).filter(words.claimed()::contains).distinct().count();
    if (subject || told > 1) {
      clues.add(PREFIX + "claims=" + (subject ? "itself" : "there"));
    }
  }

  private void mention(Mention mention) {
    Tree tree = mention.tree();
    clues.add(PREFIX + (words.accuses(tree) ? "accused/" : "plain/") + voiceClass(mention.head().span()));
    clues.add(PREFIX + "voice=" + voice(mention.head().span()));
    for (Token word : tree.sentence().tokens()) {
      if (words.isOne(word)) {
        clues.add(PREFIX + "word=" + word.lemma());
      }
    }
    Token above = mention.head();
    for (int steps = 0; steps < 4 && !above.isRoot(); steps++) {
      String relation = above.relation();
      above = tree.token(above.head());
      if (words.isOne(above)) {
        clues.add(PREFIX + "under=" + above.lemma());
        clues.add(PREFIX + "under=" + above.lemma() + "/" + relation);
      }
    }
    tree.children(mention.head().index()).stream().filter(words::isOne).forEach(word -> clues.add(PREFIX + "with=" + word.lemma()));
  }

  private String voiceClass(TextSpan span) {
    return reading.attributions().of(span) instanceof Attribution.Sourced(Party claimant, Party _, String _)
        ? AUTHORITIES.contains(claimant.sector()) ? "authority" : "other" : "own";
  }

  private String voice(TextSpan span) {
    return reading.attributions().of(span) instanceof Attribution.Sourced(Party claimant, Party _, String _) ? "by-" + claimant.sector() : "own";
  }
}
