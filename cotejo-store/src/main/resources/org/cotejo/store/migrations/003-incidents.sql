-- Incidents: what each report tells of one (accounts), which accounts hang together, the incidents they make up, and what people have decided.

-- Under which linker a document's accounts are filed; NULL: not yet, or no longer, since it was coded again.
ALTER TABLE document ADD COLUMN linked TEXT;
CREATE INDEX document_by_linked ON document (linked);

CREATE TABLE account (
  number      INTEGER PRIMARY KEY,
  account_id  TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  incident_id TEXT,
  content     TEXT NOT NULL
) STRICT;
CREATE INDEX account_by_document ON account (document_id);
CREATE INDEX account_by_incident ON account (incident_id);

CREATE TABLE account_claim (
  claim_id   TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (account_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX account_claim_by_account ON account_claim (account_id);

-- Where an account is filed, so that it is compared only to those that may tell of the same incident.
CREATE TABLE account_key (
  key    INTEGER NOT NULL,
  number INTEGER NOT NULL REFERENCES account (number) ON DELETE CASCADE,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_key_by_account ON account_key (number);

-- Accounts that are more likely of one incident than not; both ways round.
CREATE TABLE account_tie (
  account_id TEXT NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
  other_id   TEXT NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
  odds       REAL NOT NULL,
  PRIMARY KEY (account_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_tie_by_other ON account_tie (other_id);

CREATE TABLE incident (
  incident_id     TEXT PRIMARY KEY,
  title           TEXT,
  event_type      TEXT,
  act             TEXT,
  date_start      TEXT,
  date_end        TEXT,
  date_precision  TEXT,
  place_name      TEXT,
  admin1          TEXT,
  country         TEXT,
  latitude        REAL,
  longitude       REAL,
  place_precision TEXT,
  actors          TEXT,
  recipients      TEXT,
  documents       INTEGER,
  publishers      INTEGER,
  claims          INTEGER,
  disputed        INTEGER,
  killed_low      REAL,
  killed_best     REAL,
  killed_high     REAL,
  wounded_low     REAL,
  wounded_best    REAL,
  wounded_high    REAL,
  arrested_low    REAL,
  arrested_best   REAL,
  arrested_high   REAL,
  policy          TEXT,
  reasons         TEXT
) STRICT;
CREATE INDEX incident_by_date ON incident (date_start);

-- What people decide, for good: rows are only added. Each carries the hash of the one before it, so that a change leaves a trace.
CREATE TABLE decision (
  number  INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  by      TEXT NOT NULL,
  reason  TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('judge', 'edit', 'merge', 'split', 'settle', 'undo')),
  content TEXT NOT NULL,
  hash    TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_is_kept BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept as they were taken'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decisions are kept as they were taken'); END;

-- Where the claims of decisions stand, so that they are found again when another version of the coder gives them other ids.
CREATE TABLE decided_claim (
  claim_id    TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  "begin"     INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  event_type  TEXT,
  measure     TEXT,
  now_id      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decided_claim_by_document ON decided_claim (document_id);

DROP VIEW claims;
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
  c.rule, d.coder_version,
  (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.account_id = ac.account_id WHERE ac.claim_id = c.claim_id) AS incident_id
FROM claim c
JOIN document d ON d.document_id = c.document_id
LEFT JOIN review r ON r.claim_id = c.claim_id;

CREATE VIEW incidents AS
SELECT
  incident_id, title, event_type, act, date_start, date_end, date_precision, place_name, admin1, country, latitude, longitude, place_precision,
  actors, recipients, documents, publishers, claims, disputed, killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high,
  arrested_low, arrested_best, arrested_high, policy,
  CASE WHEN EXISTS (
    SELECT 1 FROM account a JOIN account_claim ac ON ac.account_id = a.account_id JOIN review r ON r.claim_id = ac.claim_id WHERE a.incident_id = i.incident_id)
    THEN 'reviewed' ELSE 'unreviewed' END AS review
FROM incident i;

-- What the coder had said where people have edited.
CREATE TABLE claim_original (
  claim_id TEXT NOT NULL,
  "column" TEXT NOT NULL,
  value    TEXT,
  PRIMARY KEY (claim_id, "column")
) STRICT, WITHOUT ROWID;

-- Near-copies: of each document's text a fingerprint and the keys it is searched by, and which documents are copies of which.
ALTER TABLE document ADD COLUMN fingerprint BLOB;
CREATE TABLE copy_key (
  key         INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  PRIMARY KEY (key, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_key_by_document ON copy_key (document_id);
CREATE TABLE copy_pair (
  document_id TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  other_id    TEXT NOT NULL REFERENCES document (document_id) ON DELETE CASCADE,
  PRIMARY KEY (document_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_pair_by_other ON copy_pair (other_id);
CREATE INDEX document_by_copy ON document (near_copy_of);
