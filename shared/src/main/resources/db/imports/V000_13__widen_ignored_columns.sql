ALTER TABLE import_job MODIFY COLUMN ignored_columns TEXT NULL;
