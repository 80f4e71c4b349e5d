CREATE TABLE known_account (
    id       BINARY(16)   NOT NULL PRIMARY KEY,
    name     VARCHAR(200) NOT NULL,
    sequence BIGINT       NOT NULL
) CHARACTER SET utf8mb4;
