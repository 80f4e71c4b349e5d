-- one row per order, deal, case, ...; each part carries the sequence of the event that told it
CREATE TABLE fact (
    kind              VARCHAR(16)   NOT NULL,
    id                BINARY(16)    NOT NULL,
    account_id        BINARY(16)    NOT NULL,
    started_at        DATETIME(6)   NULL,
    started_sequence  BIGINT        NULL,
    status            VARCHAR(40)   NULL,
    status_since      DATETIME(6)   NULL,
    status_sequence   BIGINT        NULL,
    amount            DECIMAL(19,4) NULL,
    currency          CHAR(3)       NULL,
    money_sequence    BIGINT        NULL,
    priority          VARCHAR(40)   NULL,
    priority_sequence BIGINT        NULL,
    recorded_at       DATETIME(6)   NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    PRIMARY KEY (kind, id),
    KEY fact_of_account (account_id, kind, started_at)
) CHARACTER SET utf8mb4;
