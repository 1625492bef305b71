-- Whether all pieces are kept is told by how many there are, and counting them in their table goes through all they hold.
CREATE INDEX IF NOT EXISTS count_of_counts ON incident_count (incident_id);
