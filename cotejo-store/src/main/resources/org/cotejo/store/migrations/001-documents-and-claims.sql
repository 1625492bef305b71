-- Documents, their claims, what was skipped, and people's decisions. The views `documents`, `claims` and `skipped` are the
-- published tables; the base tables behind them may change with a later migration.

CREATE TABLE document (
  id            INTEGER PRIMARY KEY,
  document_id   TEXT NOT NULL UNIQUE,
  document      TEXT NOT NULL,
  publisher     TEXT,
  title         TEXT,
  published     TEXT,
  language      TEXT NOT NULL,
  characters    INTEGER NOT NULL,
  near_copy_of  TEXT,
  text          TEXT NOT NULL,
  sentences     INTEGER NOT NULL,
  coder_version TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id                INTEGER PRIMARY KEY,
  claim_id          TEXT NOT NULL UNIQUE,
  document_id       TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  sentence          INTEGER NOT NULL,
  "begin"           INTEGER NOT NULL,
  "end"             INTEGER NOT NULL,
  evidence          TEXT,
  event_type        TEXT,
  act               TEXT,
  modes             TEXT,
  contexts          TEXT,
  cameo             TEXT,
  goldstein         REAL,
  quad              INTEGER,
  actor_text        TEXT,
  actor_name        TEXT,
  actor_sector      TEXT,
  actor_country     TEXT,
  recipient_text    TEXT,
  recipient_name    TEXT,
  recipient_sector  TEXT,
  recipient_country TEXT,
  measure           TEXT,
  measure_text      TEXT,
  measure_sector    TEXT,
  unit              TEXT,
  low               REAL,
  high              REAL,
  approximate       INTEGER,
  part_of           TEXT,
  date_text         TEXT,
  date_start        TEXT,
  date_end          TEXT,
  date_precision    TEXT,
  date_basis        TEXT,
  place_text        TEXT,
  place_name        TEXT,
  place_id          TEXT,
  admin1            TEXT,
  country           TEXT,
  latitude          REAL,
  longitude         REAL,
  place_precision   TEXT,
  claimant_text     TEXT,
  claimant_name     TEXT,
  claimant_sector   TEXT,
  claimant_country  TEXT,
  status            TEXT,
  framing           TEXT,
  plan              TEXT,
  confidence        REAL,
  rule              TEXT
) STRICT;

CREATE INDEX claim_by_document ON claim (document_id);
CREATE INDEX claim_by_type ON claim (event_type, act);
CREATE INDEX claim_by_date ON claim (date_start);

-- No reference to claim: a decision must outlive the row it was made about, since re-coding replaces rows under the same id.
CREATE TABLE review (
  claim_id TEXT PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('accepted', 'edited', 'rejected'))
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped_input (
  input  TEXT PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW claims AS
SELECT
  c.claim_id, c.document_id, d.document, d.publisher, d.published, d.language, c.sentence, c."begin", c."end", c.evidence,
  c.event_type, c.act, c.modes, c.contexts, c.cameo, c.goldstein, c.quad,
  c.actor_text, c.actor_name, c.actor_sector, c.actor_country,
  c.recipient_text, c.recipient_name, c.recipient_sector, c.recipient_country,
  c.measure, c.measure_text, c.measure_sector, c.unit, c.low, c.high, c.approximate, c.part_of,
  c.date_text, c.date_start, c.date_end, c.date_precision, c.date_basis,
  c.place_text, c.place_name, c.place_id, c.admin1, c.country, c.latitude, c.longitude, c.place_precision,
  c.claimant_text, c.claimant_name, c.claimant_sector, c.claimant_country,
  c.status, c.framing, c.plan, c.confidence, coalesce(r.decision, 'unreviewed') AS review,
  c.rule, d.coder_version, NULL AS incident_id
FROM claim c
JOIN document d ON d.document_id = c.document_id
LEFT JOIN review r ON r.claim_id = c.claim_id;

CREATE VIEW documents AS
SELECT document_id, document, publisher, title, published, language, characters, near_copy_of, text FROM document;

CREATE VIEW skipped AS
SELECT input, reason FROM skipped_input;

-- Full text. The indexes hold no copy of the words; the triggers keep them in step with the base tables.
CREATE VIRTUAL TABLE document_search USING fts5(title, text, content='document', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_search USING fts5(evidence, content='claim', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER document_inserted AFTER INSERT ON document BEGIN
  INSERT INTO document_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER document_deleted AFTER DELETE ON document BEGIN
  INSERT INTO document_search (document_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER document_updated AFTER UPDATE OF title, text ON document BEGIN
  INSERT INTO document_search (document_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO document_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER claim_inserted AFTER INSERT ON claim BEGIN
  INSERT INTO claim_search (rowid, evidence) VALUES (new.id, new.evidence);
END;
CREATE TRIGGER claim_deleted AFTER DELETE ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, evidence) VALUES ('delete', old.id, old.evidence);
END;
CREATE TRIGGER claim_updated AFTER UPDATE OF evidence ON claim BEGIN
  INSERT INTO claim_search (claim_search, rowid, evidence) VALUES ('delete', old.id, old.evidence);
  INSERT INTO claim_search (rowid, evidence) VALUES (new.id, new.evidence);
END;
