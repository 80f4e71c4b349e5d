CREATE TABLE outbox (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id     BINARY(16)   NOT NULL,
    aggregate_id BINARY(16)   NOT NULL,
    type         VARCHAR(120) NOT NULL,
    payload      MEDIUMTEXT   NOT NULL,
    traceparent  CHAR(55)     NULL,
    occurred_at  DATETIME(6)  NOT NULL,
    created_at   DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6))
) CHARACTER SET utf8mb4;

-- whoever holds this row's lock is the relay
CREATE TABLE outbox_relay (
    id TINYINT NOT NULL PRIMARY KEY
);

INSERT INTO outbox_relay (id) VALUES (1);
