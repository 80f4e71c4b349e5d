CREATE TABLE known_contact (
    id       BINARY(16) NOT NULL PRIMARY KEY,
    there    BOOLEAN    NOT NULL,
    sequence BIGINT     NOT NULL
) CHARACTER SET utf8mb4;
