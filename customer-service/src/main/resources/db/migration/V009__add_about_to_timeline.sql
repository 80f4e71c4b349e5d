-- what an entry is about besides what it came from, where it tells
ALTER TABLE timeline_entry
    ADD COLUMN about_id BINARY(16) AS (UUID_TO_BIN(JSON_VALUE(data, '$.aboutId' RETURNING CHAR(36)))) VIRTUAL;
