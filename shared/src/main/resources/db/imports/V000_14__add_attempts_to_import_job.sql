-- since it last came further
ALTER TABLE import_job ADD COLUMN attempts INT NOT NULL DEFAULT 0;
