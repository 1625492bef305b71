package org.cotejo.incidents.link;

/// What may hold of two accounts. Of a measured likeness each step that is reached holds, so that more likeness never counts less by accident of the steps.
public enum Clue {
  /// Both days are told, to a few days at most, and some day is shared.
  SAME_DAYS,
  /// The words of both give a day, and it is the same.
  DAY_TOLD_ALIKE,
  /// Told to a few days; the next day.
  NEXT_DAY,
  /// Two or three days between.
  NEAR_DAYS,
  /// Four days or more between.
  FAR_DAYS,
  /// A month or a year is told that holds the other's days.
  DAYS_WITHIN,
  /// Days apart, but the later ones may be those of a statement about it.
  DAYS_SPOKEN,
  /// At least one tells no day that can be resolved.
  DAYS_UNKNOWN,
  /// At least one tells no day, and is the main thing of its report, so that it is taken to have been within the days before: the days agree.
  DAYS_PRESUMED,
  /// The same, and the days do not agree.
  DAYS_PRESUMED_FAR,
  /// One has neither a day nor a day of publication, the other was published on a day.
  ONE_UNDATED,
  /// Published on the same or the next day.
  PUBLISHED_TOGETHER,
  /// Published within a week.
  PUBLISHED_NEAR,
  /// Published more than a month apart.
  PUBLISHED_FAR,
  /// Each is the main thing its report tells, and they were published on the same or the next day.
  LEADS_TOGETHER,
  SAME_PLACE,
  /// One place lies within the other, or may.
  PLACE_WITHIN,
  SAME_STATE,
  SAME_COUNTRY,
  STATES_APART,
  COUNTRIES_APART,
  PLACE_UNKNOWN,
  /// Each names a place finer than a state, and neither report names any of the other's.
  TOWNS_APART,
  /// Each names a state, and neither report names the other's.
  STATES_NAMED_APART,
  /// Some such place of one is named in the other's report.
  TOWN_NAMED,
  /// Some act in common.
  SHARED_ACT,
  /// The acts of one are all among those of the other.
  ACTS_WITHIN,
  /// The acts make some sort of incident in common.
  SHARED_KIND,
  /// The acts of both make the same sorts of incident.
  SAME_KINDS,
  /// No sort of incident in common.
  KINDS_APART,
  /// One tells of a harm that agents are not said to have done, the other only of arrests, a protest or a release.
  AFTERMATH,
  /// A number above one, of the same measure and side, in both.
  SAME_FIGURE,
  /// Two such numbers or more.
  SAME_FIGURES,
  /// A number of five or more, of the same measure and side, in both.
  SAME_LARGE_FIGURE,
  /// Both count the same, and no number agrees.
  OTHER_FIGURE,
  /// One counts at least three times as many dead as the other.
  FIGURES_FAR,
  /// The same, and each is the main thing its report tells.
  LEAD_FIGURES_FAR,
  /// One is the main thing of a report that says that it is another than what was told before.
  ANOTHER,
  NAMES_ALIKE_10,
  NAMES_ALIKE_20,
  NAMES_ALIKE_50,
  AROUND_ALIKE_10,
  AROUND_ALIKE_20,
  AROUND_ALIKE_30,
  /// Both reports hold names, and none is shared.
  AROUND_APART,
  /// Both tell names, none is shared, nor hardly any in the rest of the reports.
  NAMES_APART,
  /// Both tell names, and none is shared.
  NAMES_DIFFER,
  WORDS_ALIKE_10,
  WORDS_ALIKE_20,
  WORDS_ALIKE_35,
  REPORTS_ALIKE_10,
  REPORTS_ALIKE_20,
  REPORTS_ALIKE_30,
  REPORTS_ALIKE_55,
  /// Words cannot be compared.
  OTHER_LANGUAGE,
  SHARED_ACTORS,
  ACTORS_APART,
  SHARED_RECIPIENTS,
  RECIPIENTS_APART,
  /// People acted upon are called by names, and some name is shared.
  SHARED_PEOPLE,
  PEOPLE_APART,
  SAME_PLAN,
  PLANS_APART;

  /// Whether it can only hold of reports in one language.
  public boolean needsOneLanguage() {
    return ordinal() >= WORDS_ALIKE_10.ordinal() && ordinal() <= REPORTS_ALIKE_55.ordinal();
  }

  long bit() {
    return 1L << ordinal();
  }
}
