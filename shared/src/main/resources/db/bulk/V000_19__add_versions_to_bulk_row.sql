-- what the row had before its change, and for a row of an undo, what it is to be again
ALTER TABLE bulk_row
    ADD COLUMN version_before   BIGINT NULL,
    ADD COLUMN restored_version BIGINT NULL,
    ADD KEY bulk_row_by_row (row_id);
