CREATE TABLE contact_key (
    contact_id  BINARY(16)   NOT NULL,
    source      VARCHAR(80)  NOT NULL COLLATE utf8mb4_bin,
    external_id VARCHAR(300) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (source, external_id),
    KEY contact_key_contact (contact_id),
    CONSTRAINT contact_key_of FOREIGN KEY (contact_id) REFERENCES contact (id)
) CHARACTER SET utf8mb4;
