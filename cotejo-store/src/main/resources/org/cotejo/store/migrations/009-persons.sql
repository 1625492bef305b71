-- Every person's name in a report, so that those of private persons can be masked; offsets in code points.
CREATE TABLE IF NOT EXISTS person (
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  "begin"     INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  words       TEXT NOT NULL,
  sector      TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS person_by_document ON person (document_id);

-- The reports in which names have been looked for: none of those coded before, until they are coded again.
CREATE TABLE IF NOT EXISTS persons_known (
  document_id TEXT PRIMARY KEY REFERENCES document (document_id) ON DELETE CASCADE
) STRICT;
