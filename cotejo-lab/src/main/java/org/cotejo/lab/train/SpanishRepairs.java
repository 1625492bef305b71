package org.cotejo.lab.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;

/// Makes AnCora and GSD agree on passives, agents, `se` and relative clauses before training. Only labels change, never heads.
///
/// AnCora says nothing of passives, GSD nothing of what `se` stands for:
///
/// 1. AnCora: a participle with a form of *ser* as `aux`: the auxiliary becomes `aux:pass`, the subject `nsubj:pass` or `csubj:pass`.
/// 2. AnCora: what hangs on a participle with *por* as `obj` or `iobj` becomes `obl:agent` (its `obl` with *por* are causes and times).
/// 3. AnCora: the subject of a verb with `se` as `expl:pass` becomes `nsubj:pass`.
/// 4. AnCora: `acl` with a finite verb and a relative word becomes `acl:relcl`.
/// 5. GSD: `se` is always `expl:pv`. It becomes `expl:pass`, and the subject `nsubj:pass`, with a verb that AnCora more often has with
///    `expl:pass` than with `expl:pv`, with a verb that AnCora never has with `se` if the subject follows it, and where GSD itself
///    calls the subject `nsubj:pass`.
final class SpanishRepairs {
  private static final Set<String> SER = Set.of("ser");
  private static final Set<String> AGENT_LABELS = Set.of("obj", "iobj");

  /// Per verb, how often AnCora has its `se` as passive less how often as pronominal.
  private final Map<String, Integer> passiveSe = new HashMap<>();

  SpanishRepairs(List<ConlluSentence> ancora) {
    for (ConlluSentence sentence : ancora) {
      for (ConlluWord word : sentence.words()) {
        int vote = word.relation().equals("expl:pass") ? 1 : word.relation().equals("expl:pv") ? -1 : 0;
        if (vote != 0 && word.head() >= 0) {
          passiveSe.merge(sentence.words().get(word.head()).lemma(), vote, Integer::sum);
        }
      }
    }
  }

  ConlluSentence ancora(ConlluSentence sentence) {
    List<ConlluWord> words = new ArrayList<>(sentence.words());
    for (int i = 0; i < words.size(); i++) {
      ConlluWord word = words.get(i);
      List<Integer> children = children(words, i);
      if (word.featureMap().getOrDefault("VerbForm", "").equals("Part")) {
        passive(words, children);
        agents(words, children);
      }
      if (children.stream().anyMatch(child -> words.get(child).relation().equals("expl:pass"))) {
        passiveSubject(words, children);
      }
      if (word.relation().equals("acl") && isRelative(words, i, children)) {
        words.set(i, word.withRelation("acl:relcl"));
      }
    }
    return sentence.withWords(words);
  }

  ConlluSentence gsd(ConlluSentence sentence) {
    List<ConlluWord> words = new ArrayList<>(sentence.words());
    for (int i = 0; i < words.size(); i++) {
      ConlluWord word = words.get(i);
      if (!word.relation().equals("expl:pv") || word.head() < 0) {
        continue;
      }
      List<Integer> siblings = children(words, word.head());
      String verb = words.get(word.head()).lemma();
      boolean passive = siblings.stream().anyMatch(each -> words.get(each).relation().equals("nsubj:pass"));
      boolean subjectFollows = siblings.stream().anyMatch(each -> each > word.head() && words.get(each).relation().equals("nsubj"));
      if (passive || passiveSe.getOrDefault(verb, subjectFollows ? 1 : 0) > 0) {
        words.set(i, word.withRelation("expl:pass"));
        passiveSubject(words, siblings);
      }
    }
    return sentence.withWords(words);
  }

  private static List<Integer> children(List<ConlluWord> words, int head) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() == head) {
        children.add(i);
      }
    }
    return children;
  }

  private static void passive(List<ConlluWord> words, List<Integer> children) {
    for (int child : children) {
      ConlluWord word = words.get(child);
      if (word.relation().equals("aux") && SER.contains(word.lemma())) {
        words.set(child, word.withRelation("aux:pass"));
        passiveSubject(words, children);
      }
    }
  }

  private static void passiveSubject(List<ConlluWord> words, List<Integer> children) {
    for (int child : children) {
      ConlluWord word = words.get(child);
      if (word.relation().equals("nsubj") || word.relation().equals("csubj")) {
        words.set(child, word.withRelation(word.relation() + ":pass"));
      }
    }
  }

  private static void agents(List<ConlluWord> words, List<Integer> children) {
    for (int child : children) {
      ConlluWord word = words.get(child);
      boolean por = children(words, child).stream().map(words::get)
          .anyMatch(each -> each.relation().equals("case") && each.form().equalsIgnoreCase("por"));
      if (por && AGENT_LABELS.contains(word.relation())) {
        words.set(child, word.withRelation("obl:agent"));
      }
    }
  }

  private static boolean isRelative(List<ConlluWord> words, int verb, List<Integer> children) {
    boolean finite = words.get(verb).featureMap().getOrDefault("VerbForm", "").equals("Fin")
        || children.stream().anyMatch(child -> words.get(child).featureMap().getOrDefault("VerbForm", "").equals("Fin"));
    return finite && children.stream().map(words::get)
        .anyMatch(child -> child.featureMap().getOrDefault("PronType", "").contains("Rel"));
  }
}
