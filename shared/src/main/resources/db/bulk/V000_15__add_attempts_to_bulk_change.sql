-- since it last came further
ALTER TABLE bulk_change ADD COLUMN attempts INT NOT NULL DEFAULT 0;
