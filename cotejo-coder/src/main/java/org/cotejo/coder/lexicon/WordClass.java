package org.cotejo.coder.lexicon;

import java.util.Locale;

/// The sets of words that code asks for. Which words they hold and what they are for is said in `lexicon/LANGUAGE/classes.tsv`, under the
/// constant's name in small letters with hyphens; the file may hold more, for the rules.
public enum WordClass {
  // verbs and nouns around an event
  LIGHT_VERB,
  OCCURRENCE_VERB,
  FORCE_VERB,
  FORCE_NOUN,
  FIGHT_NOUN,
  CAUSATIVE_VERB,
  MOTION_VERB,
  PHRASAL_VERB,
  DONE_BY_SAYING,
  JUDGING_VERB,
  COUNTING_VERB,
  // who and what
  WEAPON,
  DRUG,
  TARGET,
  COLLECTIVE,
  PARTY_NOUN,
  DUAL,
  LABEL_HEDGE,
  PLAN_NOUN,
  POINTING_BACK,
  COMPARING_PREPOSITION,
  // how much of it
  QUANTITY_NOUN,
  PART_INTRODUCTION,
  OF_WHOM,
  INDEFINITE,
  SOME_PEOPLE,
  ADDITIVE,
  // where
  PLACE_PREPOSITION,
  LOCATIVE_PREPOSITION,
  DEFINITE_ARTICLE,
  COUNTRY_NOUN,
  STATE_NOUN,
  BORDER_NOUN,
  BORDER_PREPOSITION,
  // small words of the tree
  AND,
  COPULA,
  PERFECT_AUXILIARY,
  RELATIVE_PRONOUN,
  REFLEXIVE,
  AGENT_PREPOSITION,
  PERSONAL_PREPOSITION,
  OF_PREPOSITION,
  LINKING_PREPOSITION,
  PAIRING_PREPOSITION,
  HANDS,
  DEED_PREPOSITION,
  DURING_PREPOSITION,
  OPPONENT_PREPOSITION,
  CONTROL_MARK,
  SUBORDINATOR,
  TIME_MARK,
  SIMULTANEOUS_MARK,
  TIME_PREPOSITION,
  // who says so
  NEGATION,
  MODAL,
  SEEMING_VERB,
  THAT_MARK,
  IF_MARK,
  AS_MARK,
  CONTENT_MARK,
  PURPOSE_MARK,
  AUTHOR_PREPOSITION,
  TOPIC_PREPOSITION,
  FIRST_PERSON,
  SECOND_PERSON,
  ONE_PERSON,
  SEVERAL_PERSONS,
  CLAUSE_SUBJECT,
  DAY_OR_ADDRESSEE,
  DAY_NOUN,
  TELLS_OWN_DEEDS,
  DOUBTFUL_CUE;

  /// As the data file writes it.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
