ALTER TABLE import_job ADD COLUMN ignored_columns VARCHAR(1000) NULL AFTER reason;
