-- People add claims that the coder has missed, and code in rounds of two: the log knows more kinds of decisions. SQLite changes no check, so the table is made anew; entries and hashes stay.
CREATE TABLE decision_log (
  number  INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  by      TEXT NOT NULL,
  reason  TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('judge', 'edit', 'add', 'merge', 'split', 'settle', 'round', 'draft', 'adjudicate', 'undo')),
  content TEXT NOT NULL,
  hash    TEXT NOT NULL
) STRICT;
INSERT INTO decision_log SELECT number, at, by, reason, kind, content, hash FROM decision ORDER BY number;
DROP TABLE decision;
ALTER TABLE decision_log RENAME TO decision;
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept as they were taken'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept as they were taken'); END;
