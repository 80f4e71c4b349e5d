-- who wrote an entry and whom it concerns, where its event tells; read from there, so that nothing is kept twice
ALTER TABLE timeline_entry
    ADD COLUMN author_id  BINARY(16) AS (UUID_TO_BIN(JSON_VALUE(data, '$.authorId' RETURNING CHAR(36)))) VIRTUAL,
    ADD COLUMN contact_id BINARY(16) AS (UUID_TO_BIN(JSON_VALUE(data, '$.contactId' RETURNING CHAR(36)))) VIRTUAL;
