-- when everybody had been scored by the edges; the newest of those drawn so far are scored by once more
ALTER TABLE rfm_edges ADD COLUMN scored_at DATETIME(6) NULL;
