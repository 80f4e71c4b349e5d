CREATE TABLE deal (
    id                BINARY(16)     NOT NULL PRIMARY KEY,
    version           BIGINT         NOT NULL,
    account_id        BINARY(16)     NOT NULL,
    name              VARCHAR(200)   NOT NULL,
    pipeline_id       BINARY(16)     NOT NULL,
    stage_id          BINARY(16)     NOT NULL,
    stage             VARCHAR(100)   NOT NULL,
    status            VARCHAR(10)    NOT NULL,
    probability       INT            NOT NULL,
    amount            DECIMAL(19, 4) NOT NULL,
    currency          CHAR(3)        NOT NULL,
    owner_id          BINARY(16)     NULL,
    expected_close_on DATE           NULL,
    closed_on         DATE           NULL,
    reason            VARCHAR(500)   NULL,
    entered_stage_at  DATETIME(6)    NOT NULL,
    created_at        DATETIME(6)    NOT NULL,
    changed_at        DATETIME(6)    NOT NULL,
    idempotency_key   VARBINARY(32)  NULL,
    request_hash      VARBINARY(32)  NULL,
    UNIQUE KEY deal_request (idempotency_key),
    KEY deal_created (created_at, id),
    KEY deal_account (account_id, created_at, id),
    KEY deal_owner (owner_id, created_at, id),
    KEY deal_stage (stage_id, status, created_at, id),
    CONSTRAINT deal_in FOREIGN KEY (pipeline_id) REFERENCES pipeline (id)
) CHARACTER SET utf8mb4;

-- written once, never changed
CREATE TABLE deal_move (
    deal_id  BINARY(16)   NOT NULL,
    position INT          NOT NULL,
    stage    VARCHAR(100) NOT NULL,
    status   VARCHAR(10)  NOT NULL,
    owner_id BINARY(16)   NULL,
    moved_by VARCHAR(100) NOT NULL,
    moved_at DATETIME(6)  NOT NULL,
    reason   VARCHAR(500) NULL,
    seconds_before BIGINT NOT NULL,
    PRIMARY KEY (deal_id, position),
    CONSTRAINT deal_move_of FOREIGN KEY (deal_id) REFERENCES deal (id)
) CHARACTER SET utf8mb4;
