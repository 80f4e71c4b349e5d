CREATE TABLE sandbox_mail (
    message_id BINARY(16)    NOT NULL PRIMARY KEY,
    address    VARCHAR(254)  NOT NULL,
    subject    VARCHAR(1000) NOT NULL,
    body       TEXT          NOT NULL,
    sent_at    DATETIME(6)   NOT NULL
) CHARACTER SET utf8mb4;
