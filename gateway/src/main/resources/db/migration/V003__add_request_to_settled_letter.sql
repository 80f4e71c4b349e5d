ALTER TABLE settled_letter
    ADD COLUMN request_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL;
