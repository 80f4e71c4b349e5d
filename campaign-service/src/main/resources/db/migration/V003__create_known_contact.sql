CREATE TABLE known_contact (
    id        BINARY(16)   NOT NULL PRIMARY KEY,
    full_name VARCHAR(400) NOT NULL,
    email     VARCHAR(254) NULL,
    sequence  BIGINT       NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE contact_account (
    account_id BINARY(16) NOT NULL,
    contact_id BINARY(16) NOT NULL,
    sequence   BIGINT     NOT NULL,
    PRIMARY KEY (account_id, contact_id),
    KEY contact_account_by_contact (contact_id, sequence)
) CHARACTER SET utf8mb4;
