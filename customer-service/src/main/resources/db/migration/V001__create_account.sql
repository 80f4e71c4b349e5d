CREATE TABLE account (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    name            VARCHAR(200) NOT NULL,
    industry        VARCHAR(100) NULL,
    region          VARCHAR(100) NULL,
    country         VARCHAR(100) NULL,
    website         VARCHAR(200) NULL,
    phone           VARCHAR(50)  NULL,
    email           VARCHAR(254) NULL,
    owner_id        BINARY(16)   NULL,
    created_at      DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    idempotency_key VARBINARY(32) NULL,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY account_request (idempotency_key),
    KEY account_created (created_at, id),
    KEY account_name (name, id),
    KEY account_owner (owner_id, created_at, id)
) CHARACTER SET utf8mb4;

CREATE TABLE account_key (
    account_id  BINARY(16)   NOT NULL,
    source      VARCHAR(80)  NOT NULL COLLATE utf8mb4_bin,
    external_id VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (source, external_id),
    KEY account_key_account (account_id),
    CONSTRAINT account_key_of FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4;
