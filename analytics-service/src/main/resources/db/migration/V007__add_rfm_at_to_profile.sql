-- when the account was scored; so far at the latest when the edges were drawn that did it
ALTER TABLE profile ADD COLUMN rfm_at DATETIME(6) NULL AFTER rfm_name;

UPDATE profile p JOIN rfm_edges e ON e.version = p.rfm_edges SET p.rfm_at = e.created_at;
