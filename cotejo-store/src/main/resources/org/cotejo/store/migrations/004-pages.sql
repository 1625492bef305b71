-- What pages ask for: reports by the day of publication, an outlet's reports.
CREATE INDEX document_by_day ON document (published, document);
CREATE INDEX document_by_publisher ON document (publisher);
