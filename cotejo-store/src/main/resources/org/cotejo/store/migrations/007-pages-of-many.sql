-- Lists of large archives: each is read off an index in the order of its page, and the index holds all that choosing its rows asks for.
DROP INDEX document_by_day;
CREATE INDEX document_by_day ON document (published DESC, document);
DROP INDEX document_by_publisher;
CREATE INDEX document_by_publisher ON document (publisher, published DESC, document, near_copy_of);
DROP INDEX incident_by_date;
CREATE INDEX incident_by_date ON incident (date_start DESC, incident_id, disputed);
CREATE INDEX IF NOT EXISTS incident_by_reports ON incident (documents DESC, date_start DESC, incident_id, disputed);
CREATE INDEX IF NOT EXISTS incident_by_spread ON incident (coalesce(killed_high - killed_low, 0) DESC, coalesce(wounded_high - wounded_low, 0) DESC, coalesce(arrested_high - arrested_low, 0) DESC, documents DESC, incident_id, disputed);
CREATE INDEX IF NOT EXISTS incident_disputed ON incident (incident_id) WHERE disputed = 1;
-- Facets ask of every claim which incident it belongs to; accounts and reports hold long texts, so that is read off indexes too.
CREATE INDEX IF NOT EXISTS account_in_incident ON account (number, incident_id);
CREATE INDEX IF NOT EXISTS incident_of_claims ON incident (incident_id, disputed, date_start);
CREATE INDEX IF NOT EXISTS document_of_claims ON document (document_id, publisher, language);
