CREATE TABLE product (
    id              BINARY(16)     NOT NULL PRIMARY KEY,
    version         BIGINT         NOT NULL,
    code            VARCHAR(60)    NOT NULL,
    name            VARCHAR(200)   NOT NULL,
    amount          DECIMAL(19, 4) NOT NULL,
    currency        CHAR(3)        NOT NULL,
    active          BOOLEAN        NOT NULL,
    created_at      DATETIME(6)    NOT NULL,
    changed_at      DATETIME(6)    NOT NULL,
    idempotency_key VARBINARY(32)  NULL,
    request_hash    VARBINARY(32)  NULL,
    UNIQUE KEY product_code (code),
    UNIQUE KEY product_request (idempotency_key),
    KEY product_name (name, id)
) CHARACTER SET utf8mb4;
