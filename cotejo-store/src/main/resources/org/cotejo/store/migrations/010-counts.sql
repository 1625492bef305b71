-- What there is to count of each incident, in one piece: indicators over a million claims read these instead of looking up each claim, its report and what people decided about it.
-- A row is there only while it is right: what it was made from takes it away when it changes, in the same transaction, and whoever counts next makes it anew.
CREATE TABLE IF NOT EXISTS incident_count (
  incident_id TEXT PRIMARY KEY,
  -- Of the incident, so that those of a period are found without looking at others; NULL if unknown.
  first_day   TEXT,
  last_day    TEXT,
  content     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER IF NOT EXISTS count_of_new_incident AFTER INSERT ON incident BEGIN DELETE FROM incident_count WHERE incident_id = new.incident_id; END;
CREATE TRIGGER IF NOT EXISTS count_of_incident AFTER UPDATE ON incident BEGIN DELETE FROM incident_count WHERE incident_id IN (old.incident_id, new.incident_id); END;
CREATE TRIGGER IF NOT EXISTS count_of_old_incident AFTER DELETE ON incident BEGIN DELETE FROM incident_count WHERE incident_id = old.incident_id; END;

CREATE TRIGGER IF NOT EXISTS count_by_new_account AFTER INSERT ON account WHEN new.incident_id IS NOT NULL BEGIN DELETE FROM incident_count WHERE incident_id = new.incident_id; END;
CREATE TRIGGER IF NOT EXISTS count_by_account AFTER UPDATE OF incident_id ON account BEGIN DELETE FROM incident_count WHERE incident_id IN (old.incident_id, new.incident_id); END;
CREATE TRIGGER IF NOT EXISTS count_by_old_account AFTER DELETE ON account BEGIN DELETE FROM incident_count WHERE incident_id = old.incident_id; END;

-- A claim that is put into another account leaves the one before without any trigger of its own.
CREATE TRIGGER IF NOT EXISTS count_by_moved_claim BEFORE INSERT ON account_claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = new.claim_id);
END;
CREATE TRIGGER IF NOT EXISTS count_by_entered_claim AFTER INSERT ON account_claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT incident_id FROM account WHERE number = new.number);
END;
CREATE TRIGGER IF NOT EXISTS count_by_removed_claim AFTER DELETE ON account_claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT incident_id FROM account WHERE number = old.number);
END;

CREATE TRIGGER IF NOT EXISTS count_by_new_claim AFTER INSERT ON claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = new.claim_id);
END;
CREATE TRIGGER IF NOT EXISTS count_by_claim AFTER UPDATE ON claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id IN (old.claim_id, new.claim_id));
END;
CREATE TRIGGER IF NOT EXISTS count_by_old_claim AFTER DELETE ON claim BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = old.claim_id);
END;

CREATE TRIGGER IF NOT EXISTS count_by_new_review AFTER INSERT ON review BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = new.claim_id);
END;
CREATE TRIGGER IF NOT EXISTS count_by_review AFTER UPDATE ON review BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id IN (old.claim_id, new.claim_id));
END;
CREATE TRIGGER IF NOT EXISTS count_by_old_review AFTER DELETE ON review BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account_claim ac JOIN account a ON a.number = ac.number WHERE ac.claim_id = old.claim_id);
END;

-- Copies of a report show its publisher.
CREATE TRIGGER IF NOT EXISTS count_by_report AFTER UPDATE OF publisher, published, near_copy_of ON document
WHEN old.publisher IS NOT new.publisher OR old.published IS NOT new.published OR old.near_copy_of IS NOT new.near_copy_of BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM account a WHERE a.document = new.id
    UNION ALL SELECT a.incident_id FROM document d JOIN account a ON a.document = d.id WHERE d.near_copy_of = new.document_id);
END;
CREATE TRIGGER IF NOT EXISTS count_by_new_report AFTER INSERT ON document BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM document d JOIN account a ON a.document = d.id WHERE d.near_copy_of = new.document_id);
END;
CREATE TRIGGER IF NOT EXISTS count_by_old_report AFTER DELETE ON document BEGIN
  DELETE FROM incident_count WHERE incident_id IN (SELECT a.incident_id FROM document d JOIN account a ON a.document = d.id WHERE d.near_copy_of = old.document_id);
END;
