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
  private static final String WHOLE = PREFIX + "all-";
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
    clues.whole(own, mentions);
    mentions.stream().filter(mention -> own.stream().anyMatch(telling -> Math.abs(mention.sentence() - telling.sentence()) <= AROUND)).forEach(clues::mention);
    return clues.clues;
  }

  /// All in all, in few words: few reports name a body, so that much can only be learnt of what holds of many.
  private void whole(List<Telling> own, List<Mention> mentions) {
    List<Telling> acting = own.stream().filter(telling -> acts(telling, mentions)).toList();
    List<Mention> near = mentions.stream().filter(mention -> own.stream().anyMatch(telling -> Math.abs(mention.sentence() - telling.sentence()) <= AROUND)).toList();
    boolean claims = mentions.stream().anyMatch(mention -> !claimed(mention).isEmpty());
    boolean accused = near.stream().anyMatch(mention -> words.accuses(mention.tree()));
    String voice = voices((acting.isEmpty() ? own : acting).stream().map(telling -> telling.event().word().span()).toList(), mentions);
    String told = voices(near.stream().map(mention -> mention.head().span()).toList(), mentions);
    String how = acting.isEmpty() ? "beside" : "acts";
    clues.addAll(List.of(WHOLE + how, WHOLE + "claims=" + claims, WHOLE + "accused=" + accused, WHOLE + "voice=" + voice, WHOLE + "told=" + told,
        WHOLE + how + "&voice=" + voice, WHOLE + "accused=" + accused + "&told=" + told, WHOLE + "accused=" + accused + "&voice=" + voice, WHOLE + "accused=" + accused + "&" + how));
    acting.forEach(telling -> clues.add(WHOLE + "status=" + telling.status()));
  }

  /// Who tells it: the body itself before authorities before others before the report.
  private String voices(List<TextSpan> spans, List<Mention> mentions) {
    Set<String> voices = new TreeSet<>();
    for (TextSpan span : spans) {
      if (reading.attributions().of(span) instanceof Attribution.Sourced(Party claimant, Party _, String _)) {
        boolean itself = mentions.stream().anyMatch(mention -> mention.party().name().equals(claimant.name()) && !claimant.name().isEmpty()
            || !claimant.sector().isEmpty() && mention.party().sector().equals(claimant.sector()));
        voices.add(itself ? "1-itself" : AUTHORITIES.contains(claimant.sector()) ? "2-authority" : "3-other");
      }
    }
    return voices.stream().findFirst().orElse("own");
  }

  private static boolean acts(Telling telling, List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.tree() == telling.event().tree())
        .anyMatch(mention -> telling.event().of(Role.ACTOR).stream().anyMatch(head -> mention.tree().isUnder(mention.head().index(), head.index())));
  }

  private void telling(Telling telling, List<Mention> mentions) {
    boolean acts = acts(telling, mentions);
    String how = telling.status() + "/" + voice(telling.event().word().span());
    clues.add(PREFIX + (acts ? "acts/" : "beside/") + how);
    if (acts) {
      clues.add(PREFIX + "acts");
    }
  }

  /// Anywhere in the report: the body is the one who claims or admits, or is named where "responsibility" is claimed.
  private void claim(Mention mention) {
    if (!claimed(mention).isEmpty()) {
      clues.add(PREFIX + "claims=" + claimed(mention));
    }
  }

  private String claimed(Mention mention) {
    Tree tree = mention.tree();
    Token head = mention.head();
    boolean subject = head.is("nsubj") && tree.head(head.index()).filter(verb -> words.claimed().contains(verb.lemma())).isPresent();
    long told = tree.sentence().tokens().stream().map(Token::lemma).filter(words.claimed()::contains).distinct().count();
    return subject ? "itself" : told > 1 ? "there" : "";
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
