package org.cotejo.incidents.link;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Days;
import org.cotejo.incidents.account.Position;

/// Under which keys accounts are filed and sought, so that each is compared only to those that may be of the same incident. The rule is symmetric (if one
/// seeks the other, the other seeks it) and asks nothing about other accounts, so that the pairs do not depend on what was read first.
///
/// Accounts with days are filed by a few days in a row together with something particular: a name, a place, a state, a figure in a country. A country alone is none: in a large one so much
/// happens in a week that everything would be compared to everything. An account without days has those before its publication.
/// An account of a whole month, or of no time at all, is compared to those that share a name with it.
public final class Blocks {
  /// Longer stretches are filed by month.
  private static final int MOST_DAYS = 7;
  private static final int MOST_MONTHS = 12;
  private static final int MONTHS = 12;
  /// An event without a day is taken to lie so many days before its report at most.
  private static final int BEFORE = 6;
  /// What is not the main thing of its report may be recalled from so many days before.
  private static final int RECALLED = 60;
  private static final int HASH_BITS = 48;
  private static final int NAMES = 6;
  /// So few of the names of an account with days bring it together with one that has none, or covers a month: there are too many of the same town.
  private static final int FEW = 3;
  /// Days in a row; those before and after are compared, too.
  private static final int STRETCH = 3;

  private Blocks() {}

  /// The keys it is filed under, as hashes of what they say.
  public static Set<Long> filed(Account account) {
    Keys keys = new Keys(account);
    Days days = days(account);
    if (!days.isKnown()) {
      keys.names("undated", NAMES, 0, 0);
    } else if (days.length() > MOST_DAYS) {
      keys.names("dated", FEW, 0, 0);
      keys.names("long", NAMES, month(days.first()), lastMonth(days));
    } else {
      keys.names("dated", FEW, 0, 0);
      keys.names("short", FEW, month(days.first()), lastMonth(days));
      keys.particulars(stretch(days.first()), stretch(days.last()));
    }
    return keys.keys;
  }

  /// The keys of those it is to be compared to.
  public static Set<Long> sought(Account account) {
    Keys keys = new Keys(account);
    Days days = days(account);
    if (!days.isKnown()) {
      keys.names("undated", NAMES, 0, 0);
      keys.names("dated", NAMES, 0, 0);
    } else if (days.length() > MOST_DAYS) {
      keys.names("undated", FEW, 0, 0);
      keys.names("short", NAMES, month(days.first()), lastMonth(days));
      keys.names("long", NAMES, month(days.first()), lastMonth(days));
    } else {
      keys.names("undated", FEW, 0, 0);
      keys.names("long", FEW, month(days.first()), lastMonth(days));
      keys.particulars(stretch(days.first()) - 1, stretch(days.last()) + 1);
    }
    return keys.keys;
  }

  /// A few days in a row.
  private static int stretch(int day) {
    return Math.floorDiv(day, STRETCH);
  }

  private static Days days(Account account) {
    if (account.when().isKnown() || account.published().isEmpty()) {
      return account.when();
    }
    int published = (int) account.published().get().toEpochDay();
    return new Days(published - (account.lead() ? BEFORE : RECALLED), published);
  }

  private static int month(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() * MONTHS + date.getMonthValue();
  }

  private static int lastMonth(Days days) {
    return Math.min(month(days.last()), month(days.first()) + MOST_MONTHS);
  }

  /// Keys in the making.
  private static final class Keys {
    private final Account account;
    private final Set<Long> keys = new TreeSet<>();

    Keys(Account account) {
      this.account = account;
    }

    /// By days in a row and names, places, the state, and figures above one in the country.
    void particulars(int first, int last) {
      names("name", NAMES, first, last);
      for (int stretch = first; stretch <= last; stretch++) {
        add("state", stretch, account.where().country() + account.where().admin1());
        for (Position position : account.positions()) {
          if (position.low() > 1) {
            add("figure", stretch, account.where().country() + position.quantity().measure() + position.low());
          }
        }
      }
    }

    /// By the heaviest names in the report, and, unless only few are asked for, by places.
    void names(String kind, int most, int first, int last) {
      Set<String> names = new TreeSet<>(account.around().heaviest(most));
      if (most == NAMES) {
        names.addAll(account.places());
      }
      for (String name : names) {
        for (int stretch = first; stretch <= last; stretch++) {
          add(kind, stretch, name);
        }
      }
    }

    /// Time first, so that a database finds what is filed of one time in one place; then FNV-1a (Fowler, Noll and Vo): that two keys fall together is so unlikely that it costs a comparison now and then.
    private void add(String kind, int number, String name) {
      String key = account.family() + "|" + kind + "|" + number + "|" + name;
      long hash = 0xcbf29ce484222325L;
      for (int i = 0; i < key.length(); i++) {
        hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
      }
      keys.add((long) number << HASH_BITS | hash >>> Long.SIZE - HASH_BITS);
    }
  }
}
