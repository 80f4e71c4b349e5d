CREATE TABLE number_series (
    name        VARCHAR(20) NOT NULL PRIMARY KEY,
    last_number BIGINT      NOT NULL
) CHARACTER SET utf8mb4;

INSERT INTO number_series (name, last_number) VALUES ('CASE', 0);
