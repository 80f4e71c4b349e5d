CREATE TABLE case_message (
    id              BINARY(16)     NOT NULL PRIMARY KEY,
    version         BIGINT         NOT NULL,
    case_id         BINARY(16)     NOT NULL,
    kind            VARCHAR(20)    NOT NULL,
    body            VARCHAR(15000) NOT NULL,
    author_id       BINARY(16)     NULL,
    created_at      DATETIME(6)    NOT NULL,
    idempotency_key VARBINARY(32)  NULL,
    request_hash    VARBINARY(32)  NULL,
    UNIQUE KEY case_message_request (idempotency_key),
    KEY case_message_by_case (case_id, created_at, id),
    CONSTRAINT case_message_belongs FOREIGN KEY (case_id) REFERENCES support_case (id)
) CHARACTER SET utf8mb4;
