CREATE TABLE mailing (
    id       BINARY(16)    NOT NULL PRIMARY KEY,
    version  BIGINT        NOT NULL,
    campaign VARCHAR(200)  NOT NULL,
    channel  VARCHAR(20)   NOT NULL,
    subject  VARCHAR(200)  NOT NULL,
    body     VARCHAR(8000) NOT NULL,
    state    VARCHAR(20)   NOT NULL,
    KEY mailing_by_state (state)
) CHARACTER SET utf8mb4;

CREATE TABLE message (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    campaign_id BINARY(16)   NOT NULL,
    step        INT          NOT NULL,
    account_id  BINARY(16)   NOT NULL,
    contact_id  BINARY(16)   NOT NULL,
    name        VARCHAR(400) NOT NULL,
    address     VARCHAR(254) NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    reason      VARCHAR(500) NULL,
    attempts    INT          NOT NULL,
    due_at      DATETIME(6)  NULL,
    claimed_at  DATETIME(6)  NULL,
    sent_at     DATETIME(6)  NULL,
    created_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY message_once (campaign_id, step, contact_id),
    KEY message_due (campaign_id, due_at, id),
    KEY message_by_state (campaign_id, state),
    KEY message_claimed (state, claimed_at),
    CONSTRAINT message_belongs FOREIGN KEY (campaign_id) REFERENCES mailing (id)
) CHARACTER SET utf8mb4;
