package org.cotejo.lab.incident;

import org.cotejo.incidents.account.Account;

/// Two accounts of which is known whether they are of one incident.
///
/// @param key what must not be learnt from when it is judged: a topic, a day
record LabelledPair(Account one, Account other, String key, boolean same) {}
