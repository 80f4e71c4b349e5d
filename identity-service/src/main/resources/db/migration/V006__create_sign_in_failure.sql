CREATE TABLE sign_in_failure (
    subject_hash BINARY(32)  NOT NULL PRIMARY KEY,
    failures     INT         NOT NULL,
    last_at      DATETIME(6) NOT NULL,
    KEY by_time (last_at)
) DEFAULT CHARACTER SET utf8mb4;
