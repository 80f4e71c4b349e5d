CREATE TABLE pipeline (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    name            VARCHAR(100) NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    idempotency_key VARBINARY(32) NULL,
    request_hash    VARBINARY(32) NULL,
    UNIQUE KEY pipeline_name (name),
    UNIQUE KEY pipeline_request (idempotency_key)
) CHARACTER SET utf8mb4;

CREATE TABLE pipeline_stage (
    pipeline_id BINARY(16)   NOT NULL,
    position    INT          NOT NULL,
    id          BINARY(16)   NOT NULL,
    name        VARCHAR(100) NOT NULL,
    probability INT          NOT NULL,
    PRIMARY KEY (pipeline_id, position),
    KEY pipeline_stage_id (id),
    CONSTRAINT pipeline_stage_of FOREIGN KEY (pipeline_id) REFERENCES pipeline (id)
) CHARACTER SET utf8mb4;

-- the pipeline that deals take when none is named
INSERT INTO pipeline (id, version, name, created_at, changed_at)
VALUES (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 0, '销售 Sales', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6));

INSERT INTO pipeline_stage (pipeline_id, position, id, name, probability)
VALUES
    (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 0, UUID_TO_BIN('01900000-0000-7000-8000-000000000010'), '初步接触 Contact', 10),
    (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 1, UUID_TO_BIN('01900000-0000-7000-8000-000000000011'), '需求确认 Needs', 25),
    (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 2, UUID_TO_BIN('01900000-0000-7000-8000-000000000012'), '方案报价 Proposal', 50),
    (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 3, UUID_TO_BIN('01900000-0000-7000-8000-000000000013'), '商务谈判 Negotiation', 75),
    (UUID_TO_BIN('01900000-0000-7000-8000-000000000001'), 4, UUID_TO_BIN('01900000-0000-7000-8000-000000000014'), '口头承诺 Commitment', 90);
