-- What a report needs to come back from the database exactly as it was saved, beyond the published columns.

-- Whether somebody else than the outlet says so; null in rows of earlier layouts, where a claimant tells.
ALTER TABLE claim ADD COLUMN sourced INTEGER;
-- The reporting words, and who passes the statement on.
ALTER TABLE claim ADD COLUMN cue TEXT;
ALTER TABLE claim ADD COLUMN relay_text TEXT;
ALTER TABLE claim ADD COLUMN relay_name TEXT;
ALTER TABLE claim ADD COLUMN relay_sector TEXT;
ALTER TABLE claim ADD COLUMN relay_country TEXT;
-- How long each of the framing words is, in UTF-16 units with blanks between: a quotation may itself hold the ";" that joins them.
ALTER TABLE claim ADD COLUMN framing_lengths TEXT;

-- Stretches of a document's text that are not the report; offsets in code points, as everywhere in the database.
CREATE TABLE noise_region (
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  "begin"     INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  reason      TEXT NOT NULL
) STRICT;

CREATE INDEX noise_by_document ON noise_region (document_id);
