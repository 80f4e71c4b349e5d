CREATE TABLE contact (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    first_name      VARCHAR(100) NULL,
    last_name       VARCHAR(100) NOT NULL,
    full_name       VARCHAR(201) NOT NULL,
    title           VARCHAR(100) NULL,
    email           VARCHAR(254) NULL,
    phone           VARCHAR(50)  NULL,
    language        VARCHAR(10)  NULL,
    created_at      DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    idempotency_key VARBINARY(32) NULL,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY contact_request (idempotency_key),
    KEY contact_created (created_at, id),
    KEY contact_name (full_name, id),
    KEY contact_email (email)
) CHARACTER SET utf8mb4;

CREATE TABLE contact_account (
    contact_id BINARY(16)   NOT NULL,
    account_id BINARY(16)   NOT NULL,
    role       VARCHAR(100) NULL,
    is_primary BOOLEAN      NOT NULL,
    KEY contact_account_contact (contact_id),
    KEY contact_account_account (account_id),
    CONSTRAINT contact_account_of FOREIGN KEY (contact_id) REFERENCES contact (id),
    CONSTRAINT contact_account_at FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4;
