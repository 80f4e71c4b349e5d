-- of the names' pinyin, by which people search; the rows that are there get theirs with V014
ALTER TABLE account
    ADD COLUMN initials VARCHAR(40) NOT NULL DEFAULT '' AFTER name,
    ADD KEY account_initials (initials, id);

ALTER TABLE contact
    ADD COLUMN initials VARCHAR(40) NOT NULL DEFAULT '' AFTER full_name,
    ADD KEY contact_initials (initials, id);
