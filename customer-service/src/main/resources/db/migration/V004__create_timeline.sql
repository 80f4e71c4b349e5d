-- account_id is no foreign key: news of an account may come from elsewhere before or after the account itself
CREATE TABLE timeline_entry (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    account_id  BINARY(16)   NOT NULL,
    event_id    BINARY(16)   NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    type        VARCHAR(120) NOT NULL,
    occurred_at DATETIME(6)  NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    source      VARCHAR(40)  NOT NULL,
    ref_id      BINARY(16)   NOT NULL,
    data        JSON         NOT NULL,
    UNIQUE KEY timeline_entry_event (event_id),
    KEY timeline_entry_account (account_id, occurred_at, id)
) CHARACTER SET utf8mb4;
