-- where the topics ended when an undo was asked for: it begins when all before is known
ALTER TABLE import_job ADD COLUMN undo_behind TEXT NULL;
