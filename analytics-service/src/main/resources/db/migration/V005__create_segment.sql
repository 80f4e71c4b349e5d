CREATE TABLE segment (
    id             BINARY(16)    NOT NULL PRIMARY KEY,
    name           VARCHAR(120)  NOT NULL,
    description    VARCHAR(1000) NULL,
    rule           JSON          NOT NULL,
    rule_version   INT           NOT NULL,
    filled_version INT           NOT NULL DEFAULT 0,
    version        BIGINT        NOT NULL DEFAULT 0,
    idempotency_key BINARY(32)   NULL,
    request_hash   BINARY(32)    NULL,
    created_at     DATETIME(6)   NOT NULL,
    changed_at     DATETIME(6)   NOT NULL,
    UNIQUE KEY segment_name (name),
    UNIQUE KEY segment_idempotency (idempotency_key)
) CHARACTER SET utf8mb4;

CREATE TABLE segment_member (
    segment_id   BINARY(16)  NOT NULL,
    account_id   BINARY(16)  NOT NULL,
    since        DATETIME(6) NOT NULL,
    rule_version INT         NOT NULL,
    reason       JSON        NOT NULL,
    PRIMARY KEY (segment_id, account_id),
    KEY member_of_account (account_id),
    CONSTRAINT member_of_segment FOREIGN KEY (segment_id) REFERENCES segment (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;

-- each entry and exit, never changed: answers who was in when, and why
CREATE TABLE segment_change (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    segment_id   BINARY(16)  NOT NULL,
    account_id   BINARY(16)  NOT NULL,
    entered      BOOLEAN     NOT NULL,
    at           DATETIME(6) NOT NULL,
    rule_version INT         NOT NULL,
    reason       JSON        NOT NULL,
    KEY change_of_segment (segment_id, at, id)
) CHARACTER SET utf8mb4;

-- the next instant at which time alone changes the answer of a segment's rule for an account
CREATE TABLE segment_timer (
    account_id BINARY(16)  NOT NULL,
    segment_id BINARY(16)  NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, segment_id),
    KEY timer_due (due_at),
    CONSTRAINT timer_of_segment FOREIGN KEY (segment_id) REFERENCES segment (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4;
