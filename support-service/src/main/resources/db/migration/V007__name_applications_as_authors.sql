-- who wrote is a person's id or an application's client id
ALTER TABLE case_message ADD COLUMN author VARCHAR(100) NULL AFTER author_id;
UPDATE case_message SET author = BIN_TO_UUID(author_id) WHERE author_id IS NOT NULL;
ALTER TABLE case_message DROP COLUMN author_id;
