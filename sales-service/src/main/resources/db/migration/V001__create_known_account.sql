CREATE TABLE known_account (
    id       BINARY(16)   NOT NULL PRIMARY KEY,
    name     VARCHAR(200) NOT NULL,
    sequence BIGINT       NOT NULL
) CHARACTER SET utf8mb4;

CREATE TABLE known_account_key (
    source      VARCHAR(80)  NOT NULL COLLATE utf8mb4_bin,
    external_id VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    account_id  BINARY(16)   NOT NULL,
    PRIMARY KEY (source, external_id),
    KEY known_account_key_account (account_id)
) CHARACTER SET utf8mb4;
