-- null in what was imported before there was this column, and where the row created the record
ALTER TABLE import_trace ADD COLUMN version_before BIGINT NULL;
