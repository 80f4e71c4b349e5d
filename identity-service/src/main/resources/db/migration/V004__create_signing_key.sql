-- One row is active; the private part is sealed with a key that is never in the database.
CREATE TABLE signing_key (
    id          VARCHAR(60) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    active      TINYINT                         NULL,
    public_key  TEXT                            NOT NULL,
    sealed_key  BLOB                            NOT NULL,
    created_at  DATETIME(6)                     NOT NULL,
    UNIQUE KEY only_one_active (active)
) DEFAULT CHARACTER SET utf8mb4;
