-- Accounts, their keys and ties, and the keys of near-copies refer to each other by short numbers instead of long texts that lie at random: the file is smaller, and each report touches fewer pages of it.
-- What is dropped here is made anew from the reports. Rows of keys, ties and claims are kept in step by the program alone, without references that would be checked for each of them.
DROP VIEW claims;
DROP VIEW incidents;
DROP TABLE account_tie;
DROP TABLE account_key;
DROP TABLE account_claim;
DROP TABLE account;
DROP TABLE copy_key;
DELETE FROM incident;
UPDATE document SET linked = NULL;

CREATE TABLE account (
  number      INTEGER PRIMARY KEY,
  account_id  TEXT NOT NULL UNIQUE,
  document    INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  incident_id TEXT,
  -- Under which keys it is filed, eight bytes each.
  keys        BLOB NOT NULL,
  content     TEXT NOT NULL
) STRICT;
CREATE INDEX account_by_document ON account (document);
CREATE INDEX account_by_incident ON account (incident_id);

CREATE TABLE account_claim (
  claim_id TEXT PRIMARY KEY,
  number   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_claim_by_account ON account_claim (number);

-- Where an account is filed, so that it is compared only to those that may tell of the same incident.
CREATE TABLE account_key (
  key    INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;

-- Accounts that are more likely of one incident than not; both ways round.
CREATE TABLE account_tie (
  number INTEGER NOT NULL,
  other  INTEGER NOT NULL,
  odds   REAL NOT NULL,
  PRIMARY KEY (number, other)
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
  c.rule, d.coder_version,
  (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = c.claim_id) AS incident_id
FROM claim c
JOIN document d ON d.document_id = c.document_id
LEFT JOIN review r ON r.claim_id = c.claim_id;

CREATE VIEW incidents AS
SELECT
  incident_id, title, event_type, act, date_start, date_end, date_precision, place_name, admin1, country, latitude, longitude, place_precision,
  actors, recipients, documents, publishers, claims, disputed, killed_low, killed_best, killed_high, wounded_low, wounded_best, wounded_high,
  arrested_low, arrested_best, arrested_high, policy,
  CASE WHEN EXISTS (
    SELECT 1 FROM account a JOIN account_claim ac ON ac.number = a.number JOIN review r ON r.claim_id = ac.claim_id WHERE a.incident_id = i.incident_id)
    THEN 'reviewed' ELSE 'unreviewed' END AS review
FROM incident i;

CREATE TABLE copy_key (
  key      INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_key_by_document ON copy_key (document);
