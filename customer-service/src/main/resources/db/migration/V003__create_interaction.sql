CREATE TABLE interaction (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    account_id      BINARY(16)   NOT NULL,
    contact_id      BINARY(16)   NULL,
    kind            VARCHAR(20)  NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    body            TEXT         NULL,
    occurred_at     DATETIME(6)  NOT NULL,
    author_id       BINARY(16)   NULL,
    created_at      DATETIME(6)  NOT NULL,
    idempotency_key VARBINARY(32) NULL,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY interaction_request (idempotency_key),
    KEY interaction_account (account_id, occurred_at),
    CONSTRAINT interaction_with FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4;
