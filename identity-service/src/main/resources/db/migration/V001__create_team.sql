CREATE TABLE team (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    name            VARCHAR(100) NOT NULL,
    parent_id       BINARY(16)   NULL,
    created_at      DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    idempotency_key VARBINARY(32) NULL UNIQUE,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY by_name (name),
    CONSTRAINT parent_of_team FOREIGN KEY (parent_id) REFERENCES team (id)
) DEFAULT CHARACTER SET utf8mb4;
