-- Every person's name in a report, so that those of private persons can be masked; offsets in code points. Reports coded before have none until they are coded again.
CREATE TABLE person (
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  "begin"     INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  words       TEXT NOT NULL,
  sector      TEXT NOT NULL
) STRICT;

-- Whether they have been looked for: null in reports of earlier layouts.
ALTER TABLE document ADD COLUMN persons_known INTEGER;

CREATE INDEX person_by_document ON person (document_id);
