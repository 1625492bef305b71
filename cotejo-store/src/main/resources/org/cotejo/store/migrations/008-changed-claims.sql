-- Which claims have changed, so that whoever keeps some of all claims in memory reads these anew, not all: by the numbers of their rows, each time again.
-- What a claim shows may also lie with its report, its account, its incident and what people decide about it. Old entries go: who has not looked for so long reads all.
CREATE TABLE IF NOT EXISTS claim_change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  claim  INTEGER NOT NULL
) STRICT;
CREATE TRIGGER IF NOT EXISTS claim_change_is_recent AFTER INSERT ON claim_change WHEN new.number % 1024 = 0 BEGIN
  DELETE FROM claim_change WHERE number <= new.number - 65536;
END;

CREATE TRIGGER IF NOT EXISTS change_of_new_claim AFTER INSERT ON claim BEGIN INSERT INTO claim_change (claim) VALUES (new.id); END;
CREATE TRIGGER IF NOT EXISTS change_of_claim AFTER UPDATE ON claim BEGIN INSERT INTO claim_change (claim) VALUES (new.id); END;
CREATE TRIGGER IF NOT EXISTS change_of_old_claim AFTER DELETE ON claim BEGIN INSERT INTO claim_change (claim) VALUES (old.id); END;

CREATE TRIGGER IF NOT EXISTS change_by_new_review AFTER INSERT ON review BEGIN INSERT INTO claim_change (claim) SELECT id FROM claim WHERE claim_id = new.claim_id; END;
CREATE TRIGGER IF NOT EXISTS change_by_review AFTER UPDATE ON review BEGIN INSERT INTO claim_change (claim) SELECT id FROM claim WHERE claim_id = new.claim_id; END;
CREATE TRIGGER IF NOT EXISTS change_by_old_review AFTER DELETE ON review BEGIN INSERT INTO claim_change (claim) SELECT id FROM claim WHERE claim_id = old.claim_id; END;

CREATE TRIGGER IF NOT EXISTS change_by_new_account AFTER INSERT ON account_claim BEGIN INSERT INTO claim_change (claim) SELECT id FROM claim WHERE claim_id = new.claim_id; END;
CREATE TRIGGER IF NOT EXISTS change_by_old_account AFTER DELETE ON account_claim BEGIN INSERT INTO claim_change (claim) SELECT id FROM claim WHERE claim_id = old.claim_id; END;
CREATE TRIGGER IF NOT EXISTS change_by_account AFTER UPDATE OF incident_id ON account BEGIN
  INSERT INTO claim_change (claim) SELECT c.id FROM account_claim ac JOIN claim c ON c.claim_id = ac.claim_id WHERE ac.number = new.number;
END;

CREATE TRIGGER IF NOT EXISTS change_by_new_incident AFTER INSERT ON incident BEGIN
  INSERT INTO claim_change (claim) SELECT c.id FROM account a JOIN account_claim ac ON ac.number = a.number JOIN claim c ON c.claim_id = ac.claim_id WHERE a.incident_id = new.incident_id;
END;
CREATE TRIGGER IF NOT EXISTS change_by_incident AFTER UPDATE OF disputed, date_start ON incident BEGIN
  INSERT INTO claim_change (claim) SELECT c.id FROM account a JOIN account_claim ac ON ac.number = a.number JOIN claim c ON c.claim_id = ac.claim_id WHERE a.incident_id = new.incident_id;
END;
CREATE TRIGGER IF NOT EXISTS change_by_old_incident AFTER DELETE ON incident BEGIN
  INSERT INTO claim_change (claim) SELECT c.id FROM account a JOIN account_claim ac ON ac.number = a.number JOIN claim c ON c.claim_id = ac.claim_id WHERE a.incident_id = old.incident_id;
END;
CREATE TRIGGER IF NOT EXISTS change_by_report AFTER UPDATE OF publisher, language ON document BEGIN
  INSERT INTO claim_change (claim) SELECT id FROM claim WHERE document_id = new.document_id;
END;
