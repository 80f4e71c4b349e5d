-- the deal, order or case that was talked about; those live elsewhere, so this is no foreign key
ALTER TABLE interaction ADD COLUMN about_id BINARY(16) NULL AFTER contact_id;
